/**
 * The lines of the body become headings and measures.
 * Imports {@code parse.line}, {@code parse.sentence}, {@code parse.heading} and {@code notice}.
 */
package org.duizhao.parse.outline;
