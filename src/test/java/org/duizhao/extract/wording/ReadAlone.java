package org.duizhao.extract.wording;

import org.duizhao.chinese.cue.CueSet;
import org.duizhao.notice.requirement.Bounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What one grammar alone reads in a sentence of a notice of 2024-03-05 about the work of 2024. */
public final class ReadAlone {

    public static final Calendar YEAR = new Calendar(2024, LocalDate.of(2024, 3, 5), true);

    private ReadAlone() {
    }

    /** Each wording as its kind, its text and what it says; empty where there is none. */
    public static String said(Grammar grammar, String text) {
        return said(grammar, text, YEAR);
    }

    public static String said(Grammar grammar, String text, Calendar calendar) {
        return grammar.read(sentence(text, grammar), calendar).stream().map(wording -> wording.kind() + " " + wording.span().in(text)
                + (wording.bounds() == null ? "" : " " + bounds(wording.bounds())) + (wording.cycle() == null ? "" : " each "
                + (wording.cycle().count() == 1 ? "" : wording.cycle().count() + " ") + wording.cycle().period())
                + (wording.deadline() == null ? "" : " " + wording.deadline())).collect(Collectors.joining("; "));
    }

    /** A sentence of which nothing is closed. */
    public static MaskedSentence sentence(String text, Grammar grammar) {
        return new MaskedSentence(text, text, new CueSet(grammar.cues()).in(text));
    }

    /** The same without any cue, for rules that ask for none. */
    public static MaskedSentence sentence(String text) {
        return new MaskedSentence(text, text, new CueSet(List.of()).in(text));
    }

    private static String bounds(Bounds bounds) {
        return (bounds.comparator() == null ? "" : bounds.comparator() + " ") + number(bounds.value())
                + (bounds.maximum() == null ? "" : "~" + number(bounds.maximum())) + bounds.unit();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
