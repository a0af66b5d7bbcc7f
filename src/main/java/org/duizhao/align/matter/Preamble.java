package org.duizhao.align.matter;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Passage;
import org.duizhao.notice.Notice;

import java.util.regex.Pattern;

/**
 * Knows the sentences in which a notice says what guides it, at its beginning or in its part on political study: they are one chain of set
 * phrases, and stand whole, for a row of one such phrase says nothing.
 */
final class Preamble {

    /** By their form: 以……为指导, and those that say what is to be studied and upheld. */
    private static final Pattern GUIDED = Pattern.compile("以[^。；]{2,60}?为(?:根本)?(?:指导|引领|统领|遵循|指引)|“两个(?:确立|维护)”"
            + "|总书记[^。；]{0,40}?重要(?:论述|讲话|指示|批示|精神)");
    /** By their place: so many paragraphs may stand before the first heading of a notice. Farther on a heading may have been lost. */
    private static final int PARAGRAPHS = 3;

    private Preamble() {
    }

    static boolean isOf(Corpus corpus, Passage passage) {
        return !passage.wording().isEmpty() && (GUIDED.matcher(passage.wording()).find() || opens(corpus.columns().get(passage.column()), passage));
    }

    private static boolean opens(Notice notice, Passage passage) {
        return passage.paragraph() < PARAGRAPHS && passage.measure().path().innermost().isEmpty() && !notice.outline().headings().isEmpty();
    }
}
