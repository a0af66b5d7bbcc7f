package org.duizhao.align;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

/**
 * Where a notice states the matter of a row: within a measure that is shown in another row.
 *
 * @param place the clause of the measure that comes nearest; the row that shows it is the one to be led to
 */
public record Reference(Measure measure, Span place) {
}
