package org.duizhao.extract.wording;

import java.time.LocalDate;

/**
 * What a date in a notice is counted from.
 *
 * @param year   the year the notice is for; null where it names none, and then no date without a year is resolved
 * @param issued the date of the notice; null where unknown
 * @param annual true for a notice that orders the work of one year, in which 开展两次检查 means twice a year
 */
public record Calendar(Integer year, LocalDate issued, boolean annual) {

    /** The same in a part of the notice that is for a year; itself where that is null or before the notice's own. */
    public Calendar in(Integer part) {
        return part == null || part.equals(year) || year != null && part < year ? this : new Calendar(part, issued, annual);
    }
}
