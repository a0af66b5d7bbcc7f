package org.duizhao.change.pairing;

import org.duizhao.language.MeasureWording;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

import java.util.List;

/**
 * The letters, digits and ideographs of the measures of two versions, folded: what is left when punctuation, width and space do not count.
 * A measure of which nothing is left has its text instead.
 */
record Wordings(List<String> old, List<String> now) {

    static Wordings of(Notice old, Notice now) {
        return new Wordings(of(old), of(now));
    }

    private static List<String> of(Notice notice) {
        return notice.measures().stream().map(Measure::text).map(Wordings::wording).toList();
    }

    /** What of a text counts. */
    static String wording(String text) {
        String wording = String.join("", MeasureWording.runs(text));
        return wording.isEmpty() ? text : wording;
    }
}
