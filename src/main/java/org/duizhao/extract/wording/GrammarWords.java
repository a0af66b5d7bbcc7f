package org.duizhao.extract.wording;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

/** The lists of words beside this package, {@code words.tsv}. */
public final class GrammarWords {

    private static final Table TABLE = Table.read(GrammarWords.class, "words.tsv");

    private GrammarWords() {
    }

    /** The words of a row. */
    public static Words words(String row) {
        return Words.of(TABLE.words(row));
    }

    /** The words of a row as one group of a regular expression. */
    public static String any(String row) {
        return words(row).expression();
    }
}
