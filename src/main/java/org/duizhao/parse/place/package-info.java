/**
 * The jurisdiction (地区) of a body, from its name and the table of GB/T 2260.
 * Imports {@code resource} and {@code notice}.
 */
package org.duizhao.parse.place;
