/**
 * The lines of a document under repair, what the rules ask of a line, and how they say what shall be done.
 * Imports {@code notice}, {@code chinese} and {@code read}.
 */
package org.duizhao.repair.line;
