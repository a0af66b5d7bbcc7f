package org.duizhao.export.word;

import org.duizhao.notice.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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
        this(author, day, 0);
    }

    /** @param used the highest number that the document has already */
    Revisions(String author, LocalDate day, long used) {
        this.used = used;
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
        change.setId(BigInteger.valueOf(next()));
        change.setAuthor(author);
        change.setDate(calendar());
    }

    /** Signs the beginning of a range that moved, and says its number. */
    BigInteger sign(CTMoveBookmark start) {
        start.setId(BigInteger.valueOf(next()));
        start.setAuthor(author);
        start.setDate(calendar());
        return start.getId();
    }

    /** Of the new notice and not of the export, so that the same notices give the same file; the first of its year where it names no day. */
    static LocalDate day(Notice notice) {
        if (notice.metadata().dateIssued() != null) {
            return notice.metadata().dateIssued();
        }
        return notice.metadata().year() == null ? LocalDate.EPOCH : LocalDate.of(notice.metadata().year(), 1, 1);
    }

    String author() {
        return author;
    }

    /** When, as XML writes it. */
    String moment() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) + "Z";
    }

    /** A number that was not used before. */
    long next() {
        return ++used;
    }

    private Calendar calendar() {
        return GregorianCalendar.from(time.atZone(ZoneOffset.UTC));
    }
}
