/**
 * Documents that are pages of glyphs, PDF and OFD: from where signs stand to lines in reading order.
 */
package org.duizhao.read.page;
