/**
 * Word processors' documents, .docx, .doc and .wps: paragraphs, tables, notes, and the numbers that Word makes itself.
 */
package org.duizhao.read.word;
