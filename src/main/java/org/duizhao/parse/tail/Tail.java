package org.duizhao.parse.tail;

import org.duizhao.parse.line.Line;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands after the body. Each field is null where there is none.
 *
 * @param issuer the signature
 * @param body   the lines that are of the body
 */
public record Tail(String issuer, LocalDate dateIssued, LocalDate datePrinted, String printer, String copies, String disclosure,
            List<Line> body) {

    /** The same with the body's name and the date that stand over the text. */
    Tail signed(String by, LocalDate on) {
        return new Tail(by, on, datePrinted, printer, copies, disclosure, body);
    }
}
