/**
 * Lines are put into their order and joined to paragraphs.
 * Imports {@code repair.line}, {@code language}, {@code notice} and {@code read}.
 */
package org.duizhao.repair.paragraph;
