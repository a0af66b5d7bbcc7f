/**
 * What is not the notice goes: page numbers, running heads, repeated lines, the web page around it, style sheets.
 * Imports {@code repair.line}, {@code notice} and {@code read}.
 */
package org.duizhao.repair.furniture;
