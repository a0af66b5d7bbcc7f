package org.duizhao.parse.tail;

import org.duizhao.chinese.document.Dates;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signature in a list of lines: the issuing bodies, or the person who signs an order, and the date.
 *
 * @param start the first line of the signing body's name, or the date's where there is no name
 * @param date  the line of the date
 * @param wrapped whether the lines are one name that did not fit on a line
 */
record Signature(int start, int date, boolean wrapped) {

    private static final Pattern PERSON = Pattern.compile(
            "(?:代|副)?(?:省长|市长|州长|县长|区长|旗长|镇长|乡长|主席|主任|局长|厅长|部长|院长)[：:\\h]*[一-龥·]{2,8}(?:\\h[一-龥])?");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\u3000]+");
    /** A line of a signature: the longest name of a body, a blank and a date. */
    private static final int LONGEST = 90;
    /** No name takes more lines. */
    private static final int MOST_WRAPPED = 3;
    /** Joint notices are signed by up to a dozen bodies, one a line. */
    private static final int MOST_BODIES = 12;

    /** The first signature behind {@code from}; null where there is none. {@code title} is the document's, which may be null. */
    static Signature find(List<Line> lines, int from, String title) {
        for (int i = dated(lines, from); i < lines.size(); i = dated(lines, i + 1)) {
            Matcher signed = Dates.SIGNED.matcher(lines.get(i).text());
            if (signed.matches() && signed.group("printed") == null && Dates.of(signed).isPresent()) {
                String name = signed.group("name").strip();
                int start = name.isEmpty() ? namesStart(lines, from, i) : i;
                int wrapped = name.isEmpty() ? wrappedStart(lines, from, i, title) : i;
                if (wrapped < start && wrapped < i - 1) {
                    return new Signature(wrapped, i, true);
                }
                boolean named = start < i || Organ.isName(name);
                if (named || name.isEmpty() && (isLate(lines, i) || CoveringLetter.brings(lines.subList(from, i)))) {
                    return new Signature(start, i, false);
                }
            }
        }
        return null;
    }

    /** The first line from {@code from} on that may end with a date; the number of lines where none does. */
    private static int dated(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && !mayEndWithDate(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayEndWithDate(Line line) {
        return line.length() > 0 && line.length() <= LONGEST && line.text().charAt(line.length() - 1) == '日';
    }

    private static int namesStart(List<Line> lines, int from, int date) {
        int start = date;
        while (start > from && date - start < MOST_BODIES && signs(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where a name of several lines over the date starts that the title has on one; the date's line where none does. */
    private static int wrappedStart(List<Line> lines, int from, int date, String title) {
        String name = "";
        for (int i = date - 1; title != null && i >= Math.max(from, date - MOST_WRAPPED) && lines.get(i).length() <= LONGEST; i--) {
            name = Typography.tight(lines.get(i).text()) + name;
            if (i < date - 1 && Organ.isName(name) && title.startsWith(name)) {
                return i;
            }
        }
        return date;
    }

    private static boolean signs(Line line) {
        return Organ.isName(line.text()) || line.length() <= LONGEST && PERSON.matcher(line.text()).matches();
    }

    /** A date alone signs only where no body text follows. */
    private static boolean isLate(List<Line> lines, int date) {
        return lines.subList(date + 1, lines.size()).stream().allMatch(line -> line.length() <= LONGEST);
    }

    /** Whether name and date stand between title and text, as in minutes (会议纪要) and bulletins, and not under the text. */
    boolean standsOver(List<Line> lines, int from) {
        return start == from && date + 1 < lines.size() && !TailReader.opensAnnex(lines.get(date + 1))
                && lines.subList(date + 1, lines.size()).stream().anyMatch(line -> line.text().endsWith("。"));
    }

    /** What it says. */
    Tail.Dated read(List<Line> lines) {
        Matcher signed = Dates.SIGNED.matcher(lines.get(date).text());
        return signed.matches() ? new Tail.Dated(name(lines, signed.group("name")), Dates.of(signed).orElse(null))
                : new Tail.Dated(name(lines, ""), null);
    }

    /** @param besideDate what stands before the date in its line */
    private String name(List<Line> lines, String besideDate) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < date; i++) {
            if (!PERSON.matcher(lines.get(i).text()).matches()) {
                name.append(name.length() == 0 || wrapped ? "" : " ").append(names(lines.get(i).text()));
            }
        }
        if (name.length() == 0) {
            name.append(names(besideDate));
        }
        return name.length() == 0 ? null : name.toString();
    }

    /** Bodies that sign side by side, parted by a blank; a name that is set wide (县 财 政 局) is one. */
    private static String names(String text) {
        String[] parts = BLANKS.split(text.strip());
        boolean several = parts.length > 1 && Stream.of(parts).allMatch(Organ::isName);
        return several ? Stream.of(parts).map(Organ::withoutSeal).collect(Collectors.joining(" ")) : Organ.withoutSeal(Typography.tight(text.strip()));
    }
}
