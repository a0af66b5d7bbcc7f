package org.duizhao.library.entry;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Jurisdiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of notices shows, without their text.
 *
 * @param id       the notice's, see {@link org.duizhao.notice.source.SourceFile}
 * @param file     the name of the file it came in
 * @param imported when it came into the project; null where that is not known
 */
public record NoticeSummary(String id, String file, Citation citation, Counts counts, Instant imported) {

    /** How much is in the notice. */
    public record Counts(int measures, int repairs, int warnings) {
    }

    /** Of a notice that is not in a project, or of which that does not matter. */
    public static NoticeSummary of(Notice notice) {
        return of(notice, null);
    }

    /** The summary of a notice that came in at that moment. */
    public static NoticeSummary of(Notice notice, Instant imported) {
        Counts counts = new Counts(notice.measures().size(), notice.repairs().size(), notice.warnings().size());
        return new NoticeSummary(notice.id(), notice.file(), notice.metadata().citation(), counts, imported);
    }

    /** Null where the notice has none. */
    public String title() {
        return citation.title();
    }

    /** Null where the notice has none. */
    public String documentNumber() {
        return citation.documentNumber();
    }

    /** Null where it is not known. */
    public String genre() {
        return citation.genre();
    }

    /** Null where it is not known. */
    public String issuer() {
        return citation.issue().issuer();
    }

    /** The notice's date; null where it names none. */
    public LocalDate issued() {
        return citation.issue().date();
    }

    /** Null where it is not known. */
    public Integer year() {
        return citation.scope().year();
    }

    /** Null where the notice names no place. */
    public Jurisdiction jurisdiction() {
        return citation.scope().jurisdiction();
    }

    /** The place's name, or the file's where the notice names no place. */
    public String place() {
        return jurisdiction() == null ? file : jurisdiction().name();
    }

    /** The superior places from the province down; empty where unknown. */
    public List<String> above() {
        return jurisdiction() == null ? List.of() : jurisdiction().above();
    }
}
