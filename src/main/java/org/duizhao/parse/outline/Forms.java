package org.duizhao.parse.outline;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.parse.line.Line;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an annex that says what is to be done from a form to fill in, a list of names, a table of figures. */
final class Forms {

    /** What is shorter is no sentence but a cell: 合计。 */
    private static final int SHORTEST = 8;
    /** The share of the letters that stands in sentences from which on an annex is text. */
    private static final double ENOUGH = 0.3;
    /** More blanks than one in so many letters make a form. */
    private static final int LETTERS_A_BLANK = 150;
    /** What is left empty for a pen. */
    private static final Pattern BLANK = Pattern.compile("[（(][\\h\\u3000]*[）)]|[_＿]{2,}|□|填[报表写]|年\\h{2,}月");

    private Forms() {
    }

    /** Whether lines say something in sentences and are nothing to fill in. */
    static boolean holdSentences(List<Line> lines) {
        int all = 0;
        int sentences = 0;
        int blanks = 0;
        for (Line line : lines) {
            all += line.length();
            boolean says = line.length() >= SHORTEST && holdsSentence(line.text());
            sentences += says ? line.length() : 0;
            blanks += (int) BLANK.matcher(line.text()).results().count();
        }
        return all > 0 && sentences > ENOUGH * all && blanks * LETTERS_A_BLANK <= all;
    }

    private static boolean holdsSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Marks.endsSentence(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
