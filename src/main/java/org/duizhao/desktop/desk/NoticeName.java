package org.duizhao.desktop.desk;

import org.duizhao.notice.Notice;

/**
 * How a notice is called on the screen.
 *
 * @param place  地区·年份, or the place alone where the year is not known
 * @param number the document number, or the file's name where it has none
 * @param title  the title, or the file's name where it has none
 */
public record NoticeName(String place, String number, String title) {

    public static NoticeName of(Notice notice) {
        Integer year = notice.metadata().year();
        String number = notice.metadata().documentNumber();
        String title = notice.metadata().title();
        return new NoticeName(year == null ? notice.place() : notice.place() + "·" + year,
                number == null ? notice.file() : number, title == null ? notice.file() : title);
    }
}
