package org.duizhao.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** Who changed it and when, and a number of its own for each change of a document (ECMA-376, 17.13.5). Not thread-safe. */
final class Revisions {

    private final String author;
    private final LocalDate day;
    private long used;

    /** @param day null where it is not known; then the changes have no date */
    Revisions(String author, LocalDate day) {
        this.author = author;
        this.day = day;
    }

    /** Signs a change. */
    void sign(CTTrackChange change) {
        change.setId(next());
        change.setAuthor(author);
        if (day != null) {
            change.setDate(midnight(day));
        }
    }

    /** Signs the beginning of a range that moved, and says its number. */
    BigInteger sign(CTMoveBookmark start) {
        start.setId(next());
        start.setAuthor(author);
        // here the schema wants a date; the epoch where none is known
        start.setDate(midnight(day == null ? LocalDate.EPOCH : day));
        return start.getId();
    }

    /** A number that no other change and no other range of the document has. */
    private BigInteger next() {
        return BigInteger.valueOf(++used);
    }

    private static Calendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
