package org.duizhao.library;

import org.duizhao.notice.Jurisdiction;

/**
 * What a list of notices shows, without their text.
 *
 * @param id           the notice's, see {@link org.duizhao.notice.Notice}
 * @param jurisdiction null where the notice names no place
 * @param year         null where it is not known
 * @param measures     how many
 * @param repairs      how many
 * @param warnings     how many
 */
public record NoticeSummary(String id, String file, String title, String documentNumber, String genre, String issuer,
                            Jurisdiction jurisdiction, Integer year, int measures, int repairs, int warnings) {
}
