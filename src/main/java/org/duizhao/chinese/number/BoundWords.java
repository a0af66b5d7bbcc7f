package org.duizhao.chinese.number;

import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;

/** Words that bound a number and stand before it, from {@code bounds.tsv}. */
public final class BoundWords {

    private static final NamedWords NAMED = NamedWords.read(BoundWords.class, "bounds.tsv");

    /** 不少于, 至少, 达到 …: the number is the least. */
    public static final Words LOWER = NAMED.of("AT_LEAST").and(NAMED.of("REACHES"));
    /** 不超过, 最多, 不足 …: the number is the greatest. */
    public static final Words UPPER = NAMED.of("AT_MOST").and(NAMED.of("STAYS_BELOW"));
    /** Of both those that say nothing else: 不少于 and 不超过, not 达到 or 控制在, which may be the verb of a clause. */
    public static final Words MERE = NAMED.of("AT_LEAST").and(NAMED.of("AT_MOST"));

    private BoundWords() {
    }
}
