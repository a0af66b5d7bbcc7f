package org.duizhao.desktop.desk.shelf;

import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;

/**
 * How a notice is called on the screen.
 *
 * @param place  地区·年份, or the place alone where the year is not known
 * @param number the document number, or the file's name where it has none
 * @param title  the title, or the file's name where it has none
 */
public record NoticeName(String place, String number, String title) {

    /** The name of a notice that is open. */
    public static NoticeName of(Notice notice) {
        return of(NoticeSummary.of(notice));
    }

    /** The same of one of which only the head is known. */
    public static NoticeName of(NoticeSummary notice) {
        return new NoticeName(notice.year() == null ? notice.place() : notice.place() + "·" + notice.year(),
                notice.documentNumber() == null ? notice.file() : notice.documentNumber(),
                notice.title() == null ? notice.file() : notice.title());
    }
}
