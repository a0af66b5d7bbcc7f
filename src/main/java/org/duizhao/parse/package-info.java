/**
 * Clean paragraphs become a {@link org.duizhao.notice.Notice}: {@link org.duizhao.parse.NoticeParser} cuts them into lines
 * ({@code fold}), reads what stands before and after the body ({@code head}, {@code tail}), makes the outline of the rest
 * ({@code outline}) and finds whose notice it is ({@code place}).
 * Knows the stages before it and all its sub-packages.
 */
package org.duizhao.parse;
