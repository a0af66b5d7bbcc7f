/**
 * The number a heading opens with, and where its title ends.
 * Imports {@code parse.line} and {@code parse.sentence}.
 */
package org.duizhao.parse.heading;
