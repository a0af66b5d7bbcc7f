package org.duizhao.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a date as a sentence words it.
 *
 * @param year   2024, 今, 次 …; null where none is said
 * @param month  null where none is said
 * @param day    null where none is said
 * @param part   of the month or the year: 底, 上旬, 上半年; null where none is said
 * @param before whether 前 follows
 * @param listed how many characters before it the list takes in which it stands: 3月、6月、9月底前
 */
record SaidDate(String year, String month, String day, String part, boolean before, int listed) {

    private static final String ONE = "(?:(?<y>20\\d\\d)年)?(?:(?<m>" + DateParts.MONTH + ")月份?(?:(?<d>" + DateParts.DAY
            + ")[日号]|(?<part>上旬|中旬|下旬|初|中|底|末))?)?[、和及]";
    private static final Pattern LIST = Pattern.compile("(?:(?:(?:20\\d\\d年)(?:" + DateParts.MONTH + "月份?)?|" + DateParts.MONTH + "月份?)(?:" + DateParts.DAY
            + "[日号]|[上中下]旬|初|中|底|末)?[、和及])+$");
    private static final Pattern MEMBER = Pattern.compile(ONE);

    /**
     * The dates of the list that ends with {@code last}, which says what the others leave out: 2024年、2025年11月底前 are two.
     *
     * @param clauseBefore what stands before it in its clause
     */
    static List<SaidDate> list(String clauseBefore, SaidDate last) {
        boolean mayList = !clauseBefore.isEmpty() && "、和及".indexOf(clauseBefore.charAt(clauseBefore.length() - 1)) >= 0;
        Matcher list = mayList ? LIST.matcher(clauseBefore) : null;
        if (list == null || !list.find()) {
            return List.of(last);
        }
        List<SaidDate> dates = new ArrayList<>();
        int listed = clauseBefore.length() - list.start();
        Matcher member = MEMBER.matcher(clauseBefore).region(list.start(), clauseBefore.length());
        String year = last.year;
        while (member.lookingAt() && member.end() > member.start() + 1) {
            year = member.group("y") == null ? year : member.group("y");
            boolean ofYears = member.group("m") == null;
            String part = member.group("part") == null ? last.part : member.group("part");
            dates.add(ofYears ? new SaidDate(year, last.month, last.day, last.part, last.before, listed)
                    : new SaidDate(dates.isEmpty() && member.group("y") == null ? last.year : year, member.group("m"), member.group("d"),
                            member.group("d") == null ? part : null, last.before, listed));
            member.region(member.end(), clauseBefore.length());
        }
        dates.add(new SaidDate(last.year == null ? year : last.year, last.month, last.day, last.part, last.before, listed));
        return dates;
    }
}
