package org.duizhao.index.search;

import org.duizhao.notice.metadata.Jurisdiction;

/**
 * What the measures of a notice can be found by because of the notice they stand in.
 *
 * @param place  null where the notice names none
 * @param year   null where it is not known
 * @param genre  null where it is not known
 * @param issuer null where it is not known
 */
public record NoticeFields(Jurisdiction place, Integer year, String genre, String issuer) {

    /** Of a notice of which nothing is known. */
    public static final NoticeFields UNKNOWN = new NoticeFields(null, null, null, null);
}
