package org.duizhao.export.settings;

/** How much of a sentence a cell shows. */
public enum SentencePart {
    /** The clause that states the matter. */
    CLAUSE,
    /** The whole sentence, again in every row that has a clause of it. */
    SENTENCE
}
