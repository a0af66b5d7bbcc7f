package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;

/** The lists of words beside this package, {@code words.tsv}. */
final class AbbreviationWords {

    private static final NamedWords NAMED = NamedWords.read(AbbreviationWords.class, "words.tsv");

    private AbbreviationWords() {
    }

    /** The words of a row. */
    static Words words(String row) {
        return NAMED.of(row);
    }

    /** The words of a row as one group of a regular expression. */
    static String any(String row) {
        return NAMED.any(row);
    }
}
