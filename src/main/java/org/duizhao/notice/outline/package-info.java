/** The body of a notice: headings, paragraphs and measures. */
package org.duizhao.notice.outline;
