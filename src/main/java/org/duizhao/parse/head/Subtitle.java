package org.duizhao.parse.head;

import org.duizhao.chinese.document.Dates;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Typography;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 题注: what stands under the title. The date, or who passed the document when, in brackets; over it the issuing body of a plan or the
 * speaker of an address.
 *
 * @param organ the body that signs under the title; null where none does
 * @param date  null where there is none
 * @param end   the first line behind it
 */
record Subtitle(String organ, LocalDate date, int end) {

    private static final String DAY = "\\d{4}\\h*年\\h*\\d{1,2}\\h*月\\h*\\d{1,2}\\h*日";
    private static final Pattern IN_TITLE = Pattern.compile("[（(]" + DAY + "在[^（）()]{2,60}上[）)]$");
    private static final Pattern NOTE = Pattern.compile("[（(][^（）()]{0,60}\\d{4}\\h*年.{0,80}[）)]"
            + "|[—–-]{0,2}[?？\\h]*" + DAY + "\\h*在.{4,60}上|" + DAY + "\\h*[^，。；：]{2,40}会议.{0,60}?(?:通过|修订|修正|批准)[）)]?");
    /** ——2023年3月18日在…会议上, 2024年3月5日…通过: the day of an address, or the last day on which a document was passed. */
    private static final Pattern OCCASION = Pattern.compile("(?:上|通过|修订|修正|公布|批准|施行)$");
    /** 云岭市第八届人民代表大会常务委员会: who passed a document. */
    private static final Pattern CONGRESS = Pattern.compile("日\\h*(?<in>在)?(?<place>[一-龥]{2,12}?)第[一二三四五六七八九十]{1,3}届(?<body>人民代表大会(?:常务委员会)?)第?[一二三四五六七八九十]{0,3}次?会议");
    /** What a government reports to the congress of its place. */
    private static final String REPORT = "政府工作报告";
    private static final String GOVERNMENT = "人民政府";
    /** Who speaks: 县委副书记、县长　李某某, or the name alone. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:[一-龥、\\h]{1,40}(?:书记|[省市州盟县区旗镇乡局厅部院]长|主席|主任|董事长|总经理|秘书长)[：:\\h]*(?=[一-龥]|$))?(?:[一-龥](?:\\h*[一-龥·]){1,4})?");
    /** From when it is in force is not when it was issued. */
    private static final Pattern IN_FORCE = Pattern.compile("[，、；\\h]*自[^自，；]{0,24}(?:起|日)(?:正式)?(?:施行|实施|生效)$");
    private static final Pattern BRACKET = Pattern.compile("^[（(]|[）)]$");
    /** A note on who passed a document, and who approved it, takes no more lines. */
    private static final int MOST_NOTE_LINES = 4;
    /** More bodies or speakers than this do not stand under one title. */
    private static final int MOST_ORGANS = 4;

    /** Reads the lines behind a title; those that belong to it are entered in {@code sources}. */
    static Subtitle read(List<HeadLine> head, int titleEnd, FieldSources sources) {
        int start = titleEnd;
        while (start < head.size() && start - titleEnd < MOST_ORGANS && signs(head.get(start).text())) {
            start++;
        }
        boolean signed = start > titleEnd && date(head, start) != null;
        start = signed ? start : titleEnd;
        head.subList(titleEnd, start).forEach(line -> sources.read(Field.ISSUER, line.line()));
        LocalDate date = null;
        int end = start;
        String note = "";
        for (int lines = note(head, end, signed); lines > 0; lines = note(head, end, false)) {
            note = text(head.subList(end, end + lines));
            LocalDate day = date(note);
            for (HeadLine line : head.subList(end, end + lines)) {
                sources.read(day == null ? Field.REMARK : Field.DATE_ISSUED, line.line());
            }
            date = day == null || date != null && date.isAfter(day) ? date : day;
            end += lines;
        }
        boolean organ = signed && Organ.isName(head.get(titleEnd).text());
        return new Subtitle(organ ? Typography.tight(head.get(titleEnd).text()) : congress(note), date, end);
    }

    /** How many lines from {@code at} on are a note, whose bracket may be closed on a later line; 0 where none is. */
    private static int note(List<HeadLine> head, int at, boolean signed) {
        int lines = at < head.size() ? 1 : 0;
        while (lines > 0 && lines < MOST_NOTE_LINES && at + lines < head.size() && head.get(at + lines).is(null) && isOpen(text(head.subList(at, at + lines)))) {
            lines++;
        }
        return lines > 0 && NOTE.matcher(text(head.subList(at, at + lines))).matches() ? lines : signed ? 1 : 0;
    }

    private static boolean isOpen(String text) {
        return "（(".indexOf(text.charAt(0)) >= 0 && text.indexOf('）') < 0 && text.indexOf(')') < 0;
    }

    private static String text(List<HeadLine> lines) {
        return lines.stream().map(HeadLine::text).collect(Collectors.joining());
    }

    /** The day that a title gives in its bracket: 工作报告（2024年1月19日在…会议上）; null where it gives none. */
    static LocalDate occasion(String title) {
        Matcher day = title == null ? null : IN_TITLE.matcher(title);
        Matcher date = Dates.ANYWHERE.matcher(day != null && day.find() ? day.group() : "");
        return date.find() ? Dates.of(date).orElse(null) : null;
    }

    /** Who passed a document in a congress; of what is said there (在…会议上) nobody is the issuer but who reports. Null where neither is told. */
    private static String congress(String note) {
        Matcher congress = CONGRESS.matcher(note);
        return congress.find() && congress.group("in") == null ? congress.group("place") + congress.group("body") : null;
    }

    /** The government that reports: of the place that the title names or, where it names none, the congress; null for other documents. */
    static String reporting(String title, List<HeadLine> head) {
        int report = title == null ? -1 : title.indexOf(REPORT);
        if (report < 0) {
            return null;
        }
        String named = title.substring(0, report).replaceAll("^\\d{4}年", "");
        if (!named.isEmpty()) {
            return Organ.isName(named + GOVERNMENT) ? named + GOVERNMENT : null;
        }
        return head.stream().map(line -> CONGRESS.matcher(line.text())).filter(Matcher::find).findFirst()
                .map(congress -> congress.group("place") + GOVERNMENT).orElse(null);
    }

    private static boolean signs(String line) {
        return Organ.isName(line) || PERSON.matcher(line).matches();
    }

    /** The date, if the line at {@code index} is nothing but a date, in brackets or not; else null. */
    private static LocalDate date(List<HeadLine> head, int index) {
        return index < head.size() ? date(head.get(index).text()) : null;
    }

    private static LocalDate date(String line) {
        if (line.indexOf('年') < 0) {
            return null;
        }
        String text = IN_FORCE.matcher(BRACKET.matcher(line).replaceAll("")).replaceAll("").strip();
        Matcher date = Dates.ANYWHERE.matcher(text);
        if (!OCCASION.matcher(text).find()) {
            return date.matches() ? Dates.of(date).orElse(null) : null;
        }
        LocalDate last = null;
        while (date.find()) {
            last = Dates.of(date).orElse(last);
        }
        return last;
    }
}
