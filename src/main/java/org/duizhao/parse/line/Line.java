package org.duizhao.parse.line;

import org.duizhao.notice.source.TracedText;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a notice as its writer set it: a paragraph, a heading, a line of the head or of the back matter.
 *
 * @param folded true where the line was cut out of a paragraph that held several, so that a heading's end may be unmarked
 */
public record Line(TracedText traced, boolean folded) {

    /** Its characters. */
    public String text() {
        return traced.toString();
    }

    /** In UTF-16 units. */
    public int length() {
        return traced.length();
    }

    /** The pieces of a text between ascending offsets, without blanks at their ends, none blank. */
    public static List<TracedText> cut(TracedText text, List<Integer> offsets) {
        List<TracedText> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= offsets.size(); i++) {
            int end = i == offsets.size() ? text.length() : offsets.get(i);
            TracedText piece = text.substring(start, end).strip();
            if (piece.length() > 0) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    /** What follows an offset, without blanks at its ends. */
    public Line from(int start) {
        return part(start, length());
    }

    /** The part between two offsets, without blanks at its ends. */
    public Line part(int start, int end) {
        return new Line(traced.substring(start, end).strip(), folded);
    }
}
