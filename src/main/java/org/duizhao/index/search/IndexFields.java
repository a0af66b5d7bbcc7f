package org.duizhao.index.search;

/** The names of the fields of a measure in Lucene's index. */
final class IndexFields {

    static final String NOTICE = "notice";
    static final String MEASURE = "measure";
    static final String TEXT = "text";
    static final String EXPANSION = "expansion";
    static final String SECTION = "section";
    /** Where a measure stands, as it is cited. */
    static final String CLAUSE = "clause";
    static final String PLACE = "place";
    static final String GENRE = "genre";
    static final String ISSUER = "issuer";
    static final String TOPIC = "topic";
    static final String RESPONSIBLE = "responsible";
    /** The name of a responsible body as it is shown. */
    static final String BODY = "body";
    static final String LEADING = "leading";
    static final String YEAR = "year";
    static final String PER_YEAR = "perYear";
    static final String DEADLINE = "deadline";
    static final String RATIO = "ratio";

    private IndexFields() {
    }
}
