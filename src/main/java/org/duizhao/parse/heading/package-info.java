/**
 * The number a heading opens with, and where its title ends.
 * Imports {@code resource}, {@code notice}, {@code chinese} and {@code parse.line}.
 */
package org.duizhao.parse.heading;
