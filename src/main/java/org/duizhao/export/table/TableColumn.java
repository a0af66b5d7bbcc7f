package org.duizhao.export.table;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;

/**
 * A notice as the head of a column.
 *
 * @param base whether the others are marked against it
 */
public record TableColumn(Notice notice, boolean base) {

    /** 地区, or the file's name. */
    public String place() {
        return notice.place();
    }

    /** The year as digits; empty where the notice names none. */
    public String year() {
        Integer year = notice.metadata().year();
        return year == null ? "" : year.toString();
    }

    /** What a citation names: 发文字号, or else place and year. */
    public String cited() {
        String number = notice.metadata().documentNumber();
        return number == null ? (place() + " " + year()).strip() : number;
    }

    /** What stands under the head of the column: 发文字号, or else the title in 《》, or else the file's name. */
    public String subhead() {
        Metadata metadata = notice.metadata();
        if (metadata.documentNumber() != null) {
            return metadata.documentNumber();
        }
        return metadata.title() == null ? notice.file() : "《" + metadata.title() + "》";
    }

    /** The title, or the file's name. */
    public String title() {
        return notice.metadata().title() == null ? notice.file() : notice.metadata().title();
    }
}
