/**
 * What is not the notice goes: page numbers, running heads, repeated lines, the web page around it, style sheets.
 * Imports {@code resource}, {@code notice}, {@code chinese}, {@code read} and {@code repair.line}.
 */
package org.duizhao.repair.furniture;
