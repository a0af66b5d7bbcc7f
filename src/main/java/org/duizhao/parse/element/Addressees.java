package org.duizhao.parse.element;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

/** 主送机关: a list of bodies before a colon. */
public final class Addressees {

    /** The longest list that is looked for, in characters. */
    public static final int LONGEST = 400;
    private static final Table WORDS = Table.read(Addressees.class, "addressees.tsv");
    /** 各乡镇, 全体师生: what opens with a word like that names all of a kind. */
    private static final Words FIRST = Words.of(WORDS.words("FIRST"));
    private static final Words LAST = Words.of(WORDS.words("LAST"));
    private static final Words SENTENCE = Words.of(WORDS.words("SENTENCE"));

    private Addressees() {
    }

    /** Whether a text before a colon names whom a document is sent to. */
    public static boolean are(String text) {
        return text.length() > 1 && text.length() <= LONGEST && !SENTENCE.standIn(text) && !ResponsibilityTail.opens(text + "：", 0)
                && (FIRST.startAt(text, 0) || LAST.endBefore(text, text.stripTrailing().length()));
    }
}
