package org.duizhao.parse.fold;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.heading.HeadingTitles;
import org.duizhao.parse.heading.TitleEdge;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts labels without numbers (渔业：…林业：…) out of an item whose line breaks are lost; one label alone stays. */
final class LabelFolds {

    /** A label is shorter than a clause: 非煤矿山和尾矿库： */
    private static final int LONGEST = 12;
    /** A title before a label has at least two words. */
    private static final int SHORTEST_TITLE = 4;
    /** Fewer labels than these behind a title prove nothing about the first. */
    private static final int ENOUGH = 2;
    /** Title and first label together; beyond it the colon is one of the text. */
    private static final int LONGEST_TITLED = 30;
    private static final String BOUNDARY = "。；！？ 　）)］]";

    private LabelFolds() {
    }

    static List<TracedText> cut(TracedText item) {
        String text = item.toString();
        List<Integer> cuts = new ArrayList<>();
        int last = text.length() - 1;
        Brackets nesting = new Brackets(text);
        for (int i = Marks.colon(text, 1, last); i > 0; i = Marks.colon(text, i + 1, last)) {
            int start = nesting.inside(i) ? -1 : start(text, i);
            if (start > 0 && HeadingTitles.isLabelled(text.substring(start, i + 2))) {
                cuts.add(start);
            }
        }
        if (cuts.size() >= ENOUGH) {
            firstBehindTitle(text, cuts).ifPresent(first -> cuts.add(0, first));
        }
        return cuts.size() < ENOUGH ? List.of(item) : Line.cut(item, cuts);
    }

    /**
     * Where the first label starts if a title runs into it (1.加强巡查林区：…): the word that titles end with behind which
     * a label as long as one of the others is left.
     */
    private static Optional<Integer> firstBehindTitle(String item, List<Integer> others) {
        String head = item.substring(0, others.get(0));
        int title = new MarkerReader().at(head, 0).map(Marker::end).orElse(0) + SHORTEST_TITLE;
        int colon = Marks.colon(head, 0, head.length());
        if (colon < 0 || colon > LONGEST_TITLED || head.substring(0, colon).matches(".*[，、。；].*")) {
            return Optional.empty();
        }
        return others.stream().map(at -> colon - (Marks.colon(item, at, item.length()) - at))
                .filter(start -> start >= title && TitleEdge.endsTitle(head, start)).findFirst();
    }

    /** Where the words before a colon start, behind the end of a sentence or a blank; -1 where they are too long. */
    private static int start(String text, int colon) {
        for (int start = colon - 1; start > 0 && colon - start <= LONGEST; start--) {
            if (BOUNDARY.indexOf(text.charAt(start - 1)) >= 0) {
                return start;
            }
        }
        return -1;
    }
}
