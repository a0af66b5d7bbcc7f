package org.duizhao.parse;

import org.duizhao.notice.TracedText;

/**
 * One line of a notice as its writer set it: a paragraph, a heading, a line of the head or of the back matter.
 *
 * @param folded true where the line was cut out of a paragraph that held several, so that a heading's end may be unmarked
 */
record Line(TracedText traced, boolean folded) implements CharSequence {

    Line from(int start) {
        return part(start, length());
    }

    Line part(int start, int end) {
        return new Line(traced.substring(start, end).strip(), folded);
    }

    @Override
    public int length() {
        return traced.length();
    }

    @Override
    public char charAt(int index) {
        return traced.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return traced.subSequence(start, end);
    }

    @Override
    public String toString() {
        return traced.toString();
    }
}
