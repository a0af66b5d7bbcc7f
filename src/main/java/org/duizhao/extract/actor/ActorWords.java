package org.duizhao.extract.actor;

import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;

/** The lists of words beside this package. */
final class ActorWords {

    /** The words in which the name of a body or of a group of people ends. */
    static final Words HEADS = Words.read(ActorWords.class, "body-heads.tsv");
    /** Verbs and prepositions that govern a list of nouns. */
    static final Words GOVERNING = Words.read(ActorWords.class, "/org/duizhao/extract/governing-verbs.tsv");
    /** What may stand right after a subject, but for the modal words. */
    static final Words PREDICATES = Words.read(ActorWords.class, "predicates.tsv").and(GOVERNING);

    private static final NamedWords NAMED = NamedWords.read(ActorWords.class, "words.tsv");

    private ActorWords() {
    }

    /** The words of a row of {@code words.tsv}. */
    static Words words(String row) {
        return NAMED.of(row);
    }

    /** The words of a row of {@code words.tsv} as one group of a regular expression. */
    static String any(String row) {
        return NAMED.any(row);
    }
}
