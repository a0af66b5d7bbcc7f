package org.duizhao.parse;

import org.duizhao.notice.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Cuts labels without numbers (渔业：…林业：…) out of an item whose line breaks are lost; one label alone stays. */
final class LabelFolds {

    private static final int LONGEST = 12;
    private static final String BOUNDARY = "。；！？ 　）)］]";

    private LabelFolds() {
    }

    static List<TracedText> cut(TracedText item) {
        Nesting nesting = new Nesting(item);
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < item.length() - 1; i++) {
            if ((item.charAt(i) == '：' || item.charAt(i) == ':') && !nesting.inside(i)) {
                int start = start(item, i);
                if (start > 0 && Labels.isLabelled(new Line(item.substring(start, Math.min(item.length(), i + 2)), true))) {
                    cuts.add(start);
                }
            }
        }
        return cuts.size() < 2 ? List.of(item) : Pieces.of(item, cuts);
    }

    /** Where the words before a colon start, behind the end of a sentence or a blank; -1 where they are too long. */
    private static int start(CharSequence text, int colon) {
        for (int start = colon - 1; start > 0 && colon - start <= LONGEST; start--) {
            if (BOUNDARY.indexOf(text.charAt(start - 1)) >= 0) {
                return start;
            }
        }
        return -1;
    }
}
