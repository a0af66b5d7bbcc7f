package org.duizhao.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** Who changed it and when, and a number of its own for each change of a document (ECMA-376, 17.13.5). Not thread-safe. */
final class Revisions {

    /**
     * LibreOffice makes one change of two of a kind, at the end of a paragraph and at the beginning of the next, that one author made within a
     * minute, and takes the mark between them away with them, which is no part of either. So neighbouring paragraphs were changed at two times.
     */
    private static final int MINUTES_APART = 2;

    private final String author;
    private final LocalDateTime first;
    private LocalDateTime time;
    private long used;

    Revisions(String author, LocalDate day) {
        this.author = author;
        this.first = day.atStartOfDay();
        this.time = first;
    }

    /** To be called between two paragraphs. */
    void nextParagraph() {
        time = time.equals(first) ? first.plusMinutes(MINUTES_APART) : first;
    }

    /** Signs a change. */
    void sign(CTTrackChange change) {
        change.setId(next());
        change.setAuthor(author);
        change.setDate(calendar());
    }

    /** Signs the beginning of a range that moved, and says its number. */
    BigInteger sign(CTMoveBookmark start) {
        start.setId(next());
        start.setAuthor(author);
        start.setDate(calendar());
        return start.getId();
    }

    private BigInteger next() {
        return BigInteger.valueOf(++used);
    }

    private Calendar calendar() {
        return GregorianCalendar.from(time.atZone(ZoneOffset.UTC));
    }
}
