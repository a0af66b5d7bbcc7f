package org.duizhao.parse;

import org.duizhao.notice.TracedText;

import java.util.ArrayList;
import java.util.List;

/** A text cut at some of its offsets. */
final class Pieces {

    private Pieces() {
    }

    /** The pieces between ascending offsets, without blanks at their ends, none blank. */
    static List<TracedText> of(TracedText text, List<Integer> cuts) {
        List<TracedText> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int end = i == cuts.size() ? text.length() : cuts.get(i);
            TracedText piece = text.substring(start, end).strip();
            if (piece.length() > 0) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }
}
