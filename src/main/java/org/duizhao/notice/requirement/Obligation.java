package org.duizhao.notice.requirement;

/**
 * How strongly a sentence binds.
 *
 * @param word the word that says so (应当, 不得, 鼓励 …); null where the strength is that of a plain imperative
 */
public record Obligation(Strength strength, String word) {

    /** From the strongest to the weakest. */
    public enum Strength { MUST, MUST_NOT, SHOULD, MAY, ENCOURAGED }
}
