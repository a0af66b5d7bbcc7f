package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

/** The lists of words beside this package, {@code words.tsv}. */
final class AbbreviationWords {

    private static final Table TABLE = Table.read(AbbreviationWords.class, "words.tsv");

    private AbbreviationWords() {
    }

    /** The words of a row. */
    static Words words(String row) {
        return Words.of(TABLE.words(row));
    }

    /** The words of a row as one group of a regular expression. */
    static String any(String row) {
        return Words.of(TABLE.words(row)).expression();
    }
}
