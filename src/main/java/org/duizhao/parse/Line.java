package org.duizhao.parse;

import org.duizhao.notice.TracedText;

/**
 * One line of a notice as its writer set it: a paragraph, a heading, a line of the head or of the back matter.
 *
 * @param folded true where the line was cut out of a paragraph that held several, so that a heading's end may be unmarked
 */
record Line(TracedText traced, boolean folded) {

    String text() {
        return traced.toString();
    }

    int length() {
        return traced.length();
    }

    Line from(int start) {
        return part(start, length());
    }

    Line part(int start, int end) {
        return new Line(traced.substring(start, end).strip(), folded);
    }
}
