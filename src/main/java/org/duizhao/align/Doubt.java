package org.duizhao.align;

import java.util.List;
import org.duizhao.notice.outline.Measure;

/**
 * A link that a row needs and that is not sure.
 *
 * @param joining what is in the row by this link
 * @param partner what it is linked to
 * @param score   how sure it is that both state the same, 0 to 1
 * @param reasons why they were put together
 */
public record Doubt(Side joining, Side partner, double score, List<Reason> reasons) {

    /** A measure of a notice. */
    public record Side(String noticeId, Measure measure) {
    }

    public Doubt {
        reasons = List.copyOf(reasons);
    }
}
