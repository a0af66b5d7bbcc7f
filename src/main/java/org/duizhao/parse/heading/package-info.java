/**
 * Where the title of a heading ends, and the decimal outline (1.1) that regulations and plans have.
 * Imports {@code resource}, {@code notice}, {@code chinese} and {@code parse.line}.
 */
package org.duizhao.parse.heading;
