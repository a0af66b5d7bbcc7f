package org.duizhao.parse.head;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.Dates;
import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.document.Labels;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.Addressees;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.element.PageData;
import org.duizhao.parse.heading.DecimalOutline;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of the head from those of the body (GB/T 9704-2012, 7.2 and 7.3.1–2). */
final class HeadLines {

    /** A head has no more lines, even where a page repeats the title and prints its remarks one a line. */
    private static final int MOST_LINES = 25;
    /** Titles of two documents in one (转发…的通知) reach a hundred characters. */
    private static final int LONGEST_TITLE_LINE = 120;
    /** A number, a red head or a remark of a page is one line of print, in two at most. */
    private static final int LONGEST_MARK = 80;
    /** 现行有效, 综合政务 / 应急管理: a value on a line of its own. */
    private static final int LONGEST_VALUE = 24;
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?<organ>(?:(?!关于).){2,60}?)\\h*文\\h*件|\\d{6}|(?:机密|秘密|绝密)[★☆]?.{0,10}|特急|加急|特提|平急|签发人[：:].{1,30}");
    /** What opens the marks of a letterhead that does not end with 文件. */
    private static final String LETTERHEAD_OPENS = "0123456789机秘绝特加平签";
    /** The number of an order (令), or of minutes and bulletins (第5期). */
    private static final Pattern ORDER_NUMBER = Pattern.compile("[（(]?第\\h*[0-9０-９" + Numerals.ONE_TO_TEN + "百〇]{1,5}\\h*[号期][）)]?"
            + "|(?:公\\h*告|通\\h*告)?\\h*20\\d{2}\\h*年\\h*第?\\h*\\d{1,4}\\h*号");
    private static final Pattern REMARK =
            Pattern.compile(Labels.of(Labels.Kind.PAGE, Labels.Kind.SOURCE, Labels.Kind.SUBJECT).expression() + "[：:].{0,60}");
    /** What the head of minutes says of the meeting: 时间：, 主持：, and 出席： and the like. */
    private static final Pattern MEETING = Pattern.compile(Labels.spaced(Labels.of(Labels.Kind.PRESENT).and(Words.of("时间", "地点", "主持", "主持人", "会议时间", "会议地点", "会议主持"))) + "\\h*[：:].*");
    /** In UTF-16 units, for many may have been present. */
    private static final int LONGEST_PRESENT = 600;
    private static final String MINUTES = "纪要";
    /** What stands under a title, in brackets or behind a dash: ——2024年1月9日在…会议上. A page may have made a ? of the blank behind the dash. */
    private static final Pattern SUBTITLE = Pattern.compile("[（(].{2,80}[）)]|[—–-]{1,3}[?？\\h]*\\d{4}\\h*年[^。；！]{4,80}上");

    private final MarkerReader markers = new MarkerReader();

    /** The lines from the first on that may belong to the head, up to and with the addressees. */
    List<HeadLine> read(List<Line> lines) {
        List<HeadLine> head = new ArrayList<>();
        Field open = null;
        boolean minutes = false;
        int ofPage = 0;
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES + Math.min(ofPage, MOST_LINES)); i++) {
            PageData data = PageData.of(lines.get(i).text());
            boolean value = open != null && data == null && isValue(lines.get(i).text(), open);
            HeadLine line = data != null ? new HeadLine(i, lines.get(i), Field.REMARK, null, true, data.values())
                    : value ? new HeadLine(i, lines.get(i), Field.REMARK, null, true, Map.of(open, Typography.tight(lines.get(i).text()))) : classified(i, lines.get(i));
            boolean meeting = minutes && lines.get(i).length() <= LONGEST_PRESENT && MEETING.matcher(lines.get(i).text()).matches();
            line = meeting ? new HeadLine(i, lines.get(i), Field.REMARK, null, true) : line;
            minutes |= lines.get(i).length() <= LONGEST_MARK && Typography.tight(lines.get(i).text()).endsWith(MINUTES);
            open = data == null ? null : data.open();
            ofPage += data != null || value ? 1 : 0;
            if (line == null) {
                break;
            }
            head.add(line);
            if (line.is(Field.ADDRESSEES)) {
                break;
            }
        }
        return head;
    }

    /** Whether a line is the value of a label over it. A title is none of a label that says nothing of the document. */
    private static boolean isValue(String line, Field open) {
        boolean own = open != Field.REMARK || line.length() <= LONGEST_VALUE && Genre.of(line).isEmpty() && !line.contains("关于") && !Organ.isName(line)
                && !DocumentNumber.LINE.matcher(line).matches();
        boolean fits = switch (open) {
            case DATE_ISSUED -> Dates.ofValue(Typography.tight(line)).isPresent();
            case DOCUMENT_NUMBER -> number(line) != null;
            case ISSUER -> !DocumentNumber.LINE.matcher(line).matches();
            default -> true;
        };
        return own && fits && line.length() <= LONGEST_MARK && !isAddressees(line);
    }

    private HeadLine classified(int index, Line line) {
        if (isAddressees(line.text())) {
            return new HeadLine(index, line, Field.ADDRESSEES, line.text().substring(0, line.length() - 1).strip(), true);
        }
        HeadLine mark = line.length() > LONGEST_MARK ? null : mark(index, line);
        if (mark != null) {
            return mark;
        }
        if (line.length() > LONGEST_TITLE_LINE || isNumbered(line.text())) {
            return null;
        }
        if (isTitleLine(line.text())) {
            return new HeadLine(index, line, null, null, false);
        }
        boolean unknown = line.length() <= LONGEST_MARK && !holdsSentenceEnd(line.text());
        return unknown ? new HeadLine(index, line, Field.REMARK, null, false) : null;
    }

    private static HeadLine mark(int index, Line line) {
        String text = line.text();
        String number = text.indexOf('号') < 0 && text.indexOf('期') < 0 ? null : number(text);
        if (number != null) {
            return new HeadLine(index, line, Field.DOCUMENT_NUMBER, number, true);
        }
        Matcher letterhead = text.endsWith("件") || LETTERHEAD_OPENS.indexOf(text.charAt(0)) >= 0 ? LETTERHEAD.matcher(text) : null;
        if (letterhead != null && letterhead.matches()) {
            String organ = letterhead.group("organ");
            return new HeadLine(index, line, Field.LETTERHEAD, organ == null ? null : Typography.tight(organ), true);
        }
        return Marks.colon(text, 0, text.length()) > 0 && REMARK.matcher(text).matches() ? new HeadLine(index, line, Field.REMARK, null, true) : null;
    }

    /** The number that a line is, of a document or an order; null where it is none. */
    private static String number(String line) {
        Matcher number = DocumentNumber.LINE.matcher(line);
        if (number.matches()) {
            return Typography.tight(number.group("number"));
        }
        return ORDER_NUMBER.matcher(line).matches() ? Typography.tight(line) : null;
    }

    private static boolean isAddressees(String line) {
        int last = line.length() - 1;
        return last > 0 && last <= Addressees.LONGEST && Marks.isColon(line.charAt(last)) && Addressees.are(line.substring(0, last));
    }

    private boolean isNumbered(String line) {
        return markers.at(line, 0).isPresent() || DecimalOutline.mayOpen(line);
    }

    private static boolean isTitleLine(String line) {
        return !holdsSentenceEnd(line) && Marks.colon(line, 0, line.length()) < 0 || SUBTITLE.matcher(line).matches();
    }

    private static boolean holdsSentenceEnd(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Marks.endsSentence(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
