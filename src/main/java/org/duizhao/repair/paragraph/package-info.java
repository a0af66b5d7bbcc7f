/**
 * Lines are put into their order and joined to paragraphs.
 * Imports {@code notice}, {@code chinese}, {@code language}, {@code read} and {@code repair.line}.
 */
package org.duizhao.repair.paragraph;
