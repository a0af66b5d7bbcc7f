package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into its clauses: at commas, semicolons and colons outside brackets and quotation marks. */
final class ClauseCutter {

    private static final String OPENING = "（(“‘《〈【[〔「『";
    private static final String CLOSING = "）)”’》〉】]〕」』";
    private static final String ENDS = "，,；;：:。！？!?";
    /** A piece of fewer letters, digits and ideographs, such as 同时 or 按照要求, says nothing by itself: it goes with the next. */
    private static final int SHORTEST = 7;

    private ClauseCutter() {
    }

    /** The clauses in order, together the whole text; one for a text that is not cut, none for an empty one. */
    static List<Span> cut(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int said = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetterOrDigit(c)) {
                said++;
            } else if (depth == 0 && said >= SHORTEST && ENDS.indexOf(c) >= 0 && i + 1 < text.length()) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
                said = 0;
            }
        }
        if (start < text.length()) {
            addLast(clauses, new Span(start, text.length()), said);
        }
        return List.copyOf(clauses);
    }

    private static void addLast(List<Span> clauses, Span last, int said) {
        if (said < SHORTEST && !clauses.isEmpty()) {
            Span before = clauses.remove(clauses.size() - 1);
            clauses.add(new Span(before.start(), last.end()));
        } else {
            clauses.add(last);
        }
    }
}
