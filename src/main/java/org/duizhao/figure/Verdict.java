package org.duizhao.figure;

/**
 * How a requirement compares with another.
 *
 * @param outcome as seen from the first: STRICTER where the second asks for more (收紧), LOOSER where it asks for less (放宽)
 * @param reason  why; the words are in the resource bundles
 */
public record Verdict(Outcome outcome, Reason reason) {

    /** The result. */
    public enum Outcome { STRICTER, LOOSER, EQUAL, NOT_COMPARABLE }

    /** What decided it. */
    public enum Reason {
        /** how often a year */ TIMES_A_YEAR,
        /** the number asked for */ VALUE,
        /** the day of the year */ DEADLINE,
        /** one has a number where the other has a vague word */ NUMBER,
        /** 必须 against 可以 */ OBLIGATION,
        /** all is the same */ SAME,
        /** other kinds of requirement */ OTHER_KIND,
        /** other classes of actor, or one is unknown */ OTHER_ACTOR,
        /** other actions */ OTHER_ACTION,
        /** other units */ OTHER_UNIT,
        /** at least against at most */ OTHER_DIRECTION
    }
}
