/**
 * Documents that are pages of glyphs, PDF and OFD: from where signs stand to lines in reading order.
 *
 * <p>May use {@code read.document} and {@code read.packed}; the one package that knows PDFBox and ofdrw.
 */
package org.duizhao.read.page;
