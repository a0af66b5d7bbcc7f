package org.duizhao.library;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of notices shows, without their text.
 *
 * @param id           the notice's, see {@link org.duizhao.notice.Notice}
 * @param jurisdiction null where the notice names no place
 * @param year         null where it is not known
 * @param measures     how many
 * @param repairs      how many
 * @param warnings     how many
 * @param issued       the notice's date; null where it names none
 * @param imported     when it came into the project; null where that is not known
 */
public record NoticeSummary(String id, String file, String title, String documentNumber, String genre, String issuer,
                            Jurisdiction jurisdiction, Integer year, int measures, int repairs, int warnings,
                            LocalDate issued, Instant imported) {

    /** Of a notice that is not in a project, or of which that does not matter. */
    public static NoticeSummary of(Notice notice) {
        return of(notice, null);
    }

    public static NoticeSummary of(Notice notice, Instant imported) {
        Metadata metadata = notice.metadata();
        return new NoticeSummary(notice.id(), notice.file(), metadata.title(), metadata.documentNumber(), metadata.genre(),
                metadata.issuer(), metadata.jurisdiction(), metadata.year(), notice.measures().size(), notice.repairs().size(),
                notice.warnings().size(), metadata.dateIssued(), imported);
    }

    /** The place's name, or the file's where the notice names no place. */
    public String place() {
        return jurisdiction == null ? file : jurisdiction.name();
    }

    /** The superior places from the province down; empty where unknown. */
    public List<String> above() {
        return jurisdiction == null ? List.of() : jurisdiction.above();
    }
}
