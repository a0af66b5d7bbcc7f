/**
 * Clean paragraphs become a {@link org.duizhao.notice.Notice}: metadata, outline, measures. Knows the stages before it.
 */
package org.duizhao.parse;
