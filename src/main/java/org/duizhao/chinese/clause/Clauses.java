package org.duizhao.chinese.clause;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.notice.source.Span;

/**
 * The clauses of a sentence, which end at commas, semicolons, colons and full stops of either width, but not inside a number.
 *
 * <pre>
 * Clauses.of("各镇要排查（含村、组），逐户登记。")      [0, 11) and [12, 16)
 * Clauses.startOf(text, at), Clauses.endOf(text, at)   the clause of a place, brackets not looked at
 * </pre>
 */
public final class Clauses {

    private static final String OPENING = "（(“《[〔";
    private static final String CLOSING = "）)”》]〕";
    /** In UTF-16 units. Clauses of notices have 130 at most; who looked to the end of a text without marks for each of its words would read its square. */
    private static final int LONGEST = 160;

    private Clauses() {
    }

    /** The clauses outside brackets and quotation marks in order, without their marks; none is empty. */
    public static List<Span> of(String sentence) {
        List<Span> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : '。';
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0));
            boolean ends = i == sentence.length() || depth == 0 && endsAt(sentence, i);
            if (ends) {
                if (i > start) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** Where the clause of a place starts: behind the nearest mark before it, or so far before that no clause is longer. */
    public static int startOf(CharSequence text, int at) {
        int start = at;
        int farthest = Math.max(0, at - LONGEST);
        while (start > farthest && !endsAt(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the clause of a place ends, before the mark, or so far behind that no clause is longer. */
    public static int endOf(CharSequence text, int at) {
        int end = at;
        int farthest = Math.min(text.length(), at + LONGEST);
        while (end < farthest && !endsAt(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a clause ends at a mark; that inside 1,200 or 8:30 ends none. */
    private static boolean endsAt(CharSequence text, int at) {
        char mark = text.charAt(at);
        return Marks.endsClause(mark) && !((mark == ',' || Marks.isColon(mark)) && isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
