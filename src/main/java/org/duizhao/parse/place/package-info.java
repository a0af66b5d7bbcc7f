/**
 * The jurisdiction (地区) of a body, from its name and the table of GB/T 2260.
 * Imports {@code resource}, {@code notice} and {@code chinese}.
 */
package org.duizhao.parse.place;
