package org.duizhao.chinese.document;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

/**
 * The kinds of documents (文种), which titles end with: 通知, 意见, 实施方案.
 *
 * <pre>
 * Genres.ALL.endBefore("关于防汛的通知", 7)       true
 * Genres.proving(Genres.Proof.LINE).expression()  those that end the last line of a title
 * </pre>
 */
public final class Genres {

    /** What a genre proves where no sign follows it. */
    public enum Proof {
        /** The line that it ends is the last of a title. */
        LINE,
        /** A title ends with it though the text runs on. */
        RUN,
        /** A title ends with it though the addressees run on. */
        ADDRESSED
    }

    private static final Table TABLE = Table.read(Genres.class, "genres.tsv");

    /** Every genre of the table. */
    public static final Words ALL = Words.of(TABLE.words());

    private Genres() {
    }

    /** Those that prove the end of a title. */
    public static Words proving(Proof proof) {
        return Words.of(TABLE.rows().stream().filter(row -> row.size() > 1 && Table.wordsOf(row.get(1)).contains(proof.name()))
                .flatMap(row -> Table.wordsOf(row.get(0)).stream()).toList());
    }
}
