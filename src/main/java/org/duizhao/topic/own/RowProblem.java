package org.duizhao.topic.own;

/**
 * Why a row of a file of topics was left out.
 *
 * @param line     of the file, from 1
 * @param argument what the reason is about, such as a word that is not known; may be empty
 */
public record RowProblem(int line, Reason reason, String argument) {

    /** What is wrong with it; the words for each are in the resource bundles. */
    public enum Reason {
        /** It does not say what the topic is called. */
        NO_NAME,
        /** Neither words nor headings, no kind of requirement and no abbreviation: nothing would ever belong to it. */
        NO_WORDS,
        /** A kind of requirement that there is not; the argument names it. */
        UNKNOWN_KIND,
        /** A row before it says of the same topic that something else is asked; the argument names the topic. */
        ASKED_TWICE,
        /** Quotation marks that do not close. */
        OPEN_QUOTE
    }
}
