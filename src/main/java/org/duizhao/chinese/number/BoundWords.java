package org.duizhao.chinese.number;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

/** Words that bound a number and stand before it, from {@code bounds.tsv}. */
public final class BoundWords {

    private static final Table TABLE = Table.read(BoundWords.class, "bounds.tsv");

    /** 不少于, 至少, 达到 …: the number is the least. */
    public static final Words LOWER = words("AT_LEAST").and(words("REACHES"));
    /** 不超过, 最多, 不足 …: the number is the greatest. */
    public static final Words UPPER = words("AT_MOST").and(words("STAYS_BELOW"));
    /** Of both those that say nothing else: 不少于 and 不超过, not 达到 or 控制在, which may be the verb of a clause. */
    public static final Words MERE = words("AT_LEAST").and(words("AT_MOST"));

    private BoundWords() {
    }

    private static Words words(String row) {
        return Words.of(TABLE.words(row));
    }
}
