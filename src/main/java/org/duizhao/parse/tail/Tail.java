package org.duizhao.parse.tail;

import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands behind the body.
 *
 * @param signed     the signature, or the body's name and the date that stand over the text
 * @param printed    印发机关 and 印发日期
 * @param copies     抄送机关; null where there are none
 * @param disclosure 附注; null where there is none
 * @param body       the lines that are of the body
 * @param annexes    what stands behind the signature under titles of its own
 */
public record Tail(Dated signed, Dated printed, String copies, String disclosure, List<Line> body, List<Part> annexes) {

    /**
     * A body's name and a date.
     *
     * @param by null where there is none
     * @param on null where there is none
     */
    public record Dated(String by, LocalDate on) {
    }

    /** The same with a signature that stands elsewhere. */
    Tail with(Dated signature) {
        return new Tail(signature, printed, copies, disclosure, body, annexes);
    }
}
