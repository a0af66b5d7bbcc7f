package org.duizhao.align;

import org.duizhao.notice.outline.Measure;

/**
 * A measure of a notice that has none in a row, yet comes near to it: for a person who checks that it is really missing.
 *
 * @param score  the probability that it states the same as one of the row's measures, 0 to 1
 * @param linked true where the two stand together in another row
 */
public record Near(String noticeId, Measure measure, double score, boolean linked) {
}
