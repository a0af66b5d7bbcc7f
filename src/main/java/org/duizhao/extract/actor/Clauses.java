package org.duizhao.extract.actor;

import org.duizhao.notice.Span;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into clauses at commas, semicolons, colons and full stops outside brackets and quotation marks. */
final class Clauses {

    private static final String OPENING = "（(“《[〔";
    private static final String CLOSING = "）)”》]〕";
    private static final String ENDS = "，,；;。：:！!？?";

    private Clauses() {
    }

    /** The clauses in order, without their marks; none is empty. */
    static List<Span> of(String sentence) {
        List<Span> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : '。';
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0));
            boolean ends = i == sentence.length() || depth == 0 && ENDS.indexOf(c) >= 0;
            if (ends) {
                if (i > start) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}
