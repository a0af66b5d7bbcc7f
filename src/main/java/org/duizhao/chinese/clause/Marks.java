package org.duizhao.chinese.clause;

import org.duizhao.chinese.character.CharacterSet;

/** Marks of Chinese text, full and half width. */
public final class Marks {

    /** Marks after which a sentence is over; ； parts measures as 。 does. */
    public static final String SENTENCE_ENDS = "。！？；!?;";
    /** Marks after which a clause is over. */
    public static final String CLAUSE_ENDS = "，,：:" + SENTENCE_ENDS;
    /** Brackets that open a remark; book title marks and quotation marks are none. */
    public static final String OPENING_BRACKETS = "（(［[【〔";
    /** Their other halves, in the same order. */
    public static final String CLOSING_BRACKETS = "）)］]】〕";

    private static final CharacterSet ENDS_SENTENCE = CharacterSet.of(SENTENCE_ENDS);
    private static final CharacterSet ENDS_CLAUSE = CharacterSet.of(CLAUSE_ENDS);
    private static final CharacterSet OPENS = CharacterSet.of(OPENING_BRACKETS);
    private static final CharacterSet CLOSES = CharacterSet.of(CLOSING_BRACKETS);

    private Marks() {
    }

    /** 。！？ and their like. */
    public static boolean endsSentence(char c) {
        return ENDS_SENTENCE.has(c);
    }

    /** The signs at which a clause ends, those of sentences among them. */
    public static boolean endsClause(char c) {
        return ENDS_CLAUSE.has(c);
    }

    /** An opening bracket or quotation mark of either width. */
    public static boolean opensBracket(char c) {
        return OPENS.has(c);
    }

    /** A closing one. */
    public static boolean closesBracket(char c) {
        return CLOSES.has(c);
    }

    /** Whether it is a colon of either width. */
    public static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /** Where the first colon of {@code [from, to)} stands; -1 where none does. */
    public static int colon(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isColon(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
