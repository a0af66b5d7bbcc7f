package org.duizhao.matrix;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

/**
 * Where a cell leads that only refers to what its notice states elsewhere.
 *
 * @param row      the index of the row that shows it
 * @param noticeId whose cell there shows it
 * @param place    the clause of the measure that is meant
 */
public record Lead(int row, String noticeId, Measure measure, Span place) {
}
