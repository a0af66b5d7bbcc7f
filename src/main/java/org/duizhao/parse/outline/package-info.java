/**
 * The lines of the body become headings and measures.
 * Imports {@code notice}, {@code chinese}, {@code parse.heading}, {@code parse.line} and {@code parse.sentence}.
 */
package org.duizhao.parse.outline;
