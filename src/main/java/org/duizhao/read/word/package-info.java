/**
 * Word processors' documents, .docx, .doc and .wps: paragraphs, tables, notes, and the numbers that Word makes itself.
 *
 * <p>May use {@code read.document}, {@code read.packed}, {@code read.text} and {@code chinese.number}.
 */
package org.duizhao.read.word;
