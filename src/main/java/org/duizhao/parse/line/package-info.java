/**
 * A line of a notice, and how its characters pair, count and are set.
 * Imports {@code notice}.
 */
package org.duizhao.parse.line;
