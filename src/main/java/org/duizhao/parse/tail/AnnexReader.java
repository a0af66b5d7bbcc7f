package org.duizhao.parse.tail;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.Genres;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.heading.DecimalOutline;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts the annexes out of lines. An annex opens with 附件, 附件2 or 附件2：… on a line of its own and has its title under it; the lines of a mere
 * list of annexes (附件：1.…) are none.
 */
final class AnnexReader {

    /** The title of an annex, on one line. */
    private static final int LONGEST_TITLE = 60;
    /** A title of more lines than this is a list. */
    private static final int MOST_TITLE_LINES = 3;
    /** A sentence of a document is longer than a remark of a page. */
    private static final int SENTENCE = 15;
    /** Remarks behind a signature are fewer and shorter; more lines than these are a list. */
    private static final int MOST_REMARKS = 12;
    /** In UTF-16 units; with more, or more lines, it is text of its own. */
    private static final int LONGEST_REMARKS = 300;
    /** The name of what stands behind a signature without one. */
    private static final String UNNAMED = "附件";
    private static final String NUMBER = "[0-9０-９" + Numerals.ONE_TO_TEN + "]{0,3}(?:[-－—][0-9０-９]{1,2})?";
    /** 附件, 附件2, 附件2：, 附件（二）; a form may say 附表, a standard 附录A. */
    private static final Pattern MARK = Pattern.compile("附\\h*(?:件|表|录)\\h*[（(]?\\h*(?:" + NUMBER + "|[A-Za-z])\\h*[）)]?\\h*[：:.．、]?");
    /** The same with its title behind it. */
    private static final Pattern TITLED = Pattern.compile("附\\h*件\\h*(?:[（(]\\h*" + NUMBER + "\\h*[）)]|" + NUMBER + ")\\h*[：:．.、\\h]\\h*(?<title>[^。；]{2,60})");
    /** 附件：1.… and 附件：…： the first line of a list. */
    private static final Pattern LIST = Pattern.compile("附\\h*件\\h*[：:]\\h*[1１一（(][\\.．、）)].*");

    private static final Pattern ENTRY_END = Pattern.compile("[。；;]$");

    private final MarkerReader markers = new MarkerReader();

    /** Whether a line is 附件, 附件2 and nothing else. */
    static boolean isMark(Line line) {
        return line.length() <= 12 && line.text().charAt(0) == '附' && MARK.matcher(line.text()).matches();
    }

    /** Whether an annex opens with line {@code i}: a mark alone, or a mark and title under which text stands. */
    boolean opens(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (isMark(line)) {
            return i + 1 < lines.size() && !isListed(lines.get(i + 1));
        }
        boolean titled = line.length() <= LONGEST_TITLE + 10 && line.text().charAt(0) == '附' && TITLED.matcher(line.text()).matches()
                && !LIST.matcher(line.text()).matches();
        return titled && i + 1 < lines.size() && !titledOrListed(lines.get(i + 1)) && (i == 0 || !titledOrListed(lines.get(i - 1)));
    }

    /** Whether lines behind a signature are a document and not the remarks of a page: a sentence, a title with a genre over text, or too many lines. */
    static boolean isDocument(List<Line> lines) {
        int title = 0;
        while (title < lines.size() && !isTitleOfNotice(lines.get(title))) {
            title++;
        }
        boolean overText = title < lines.size() && lines.subList(title + 1, lines.size()).stream().anyMatch(line -> line.text().endsWith("。"));
        return overText || lines.stream().anyMatch(line -> line.length() >= SENTENCE && line.text().indexOf('。') > 0) || lines.size() > MOST_REMARKS
                || lines.stream().mapToInt(Line::length).sum() > LONGEST_REMARKS;
    }

    private static boolean isTitleOfNotice(Line line) {
        return line.length() <= LONGEST_TITLE && line.text().contains("关于") && Marks.colon(line.text(), 0, line.length()) < 0
                && Genre.of(Typography.tight(line.text())).isPresent();
    }

    private boolean titledOrListed(Line line) {
        return !isMark(line) && (isListed(line) || line.text().charAt(0) == '附' && TITLED.matcher(line.text()).matches());
    }

    /** 附件：1.…决定；, 2.…规则。: an entry of a list of annexes that is written as a sentence. */
    boolean namesDocument(Line line) {
        String name = ENTRY_END.matcher(line.text()).replaceFirst("");
        boolean opens = !name.isEmpty() && (name.charAt(0) == '附' || name.charAt(0) < 0x100 && markers.at(name, 0).isPresent());
        return opens && name.length() < line.length() && name.indexOf('。') < 0 && Genre.of(name).isPresent();
    }

    /** 2.青禾县…清单: the next name in a list of annexes. */
    boolean isListed(Line line) {
        boolean numbered = line.length() <= LONGEST_TITLE && line.text().charAt(0) < 0x100 && markers.at(line.text(), 0).isPresent();
        return numbered && line.text().chars().noneMatch(c -> Marks.endsClause((char) c)) && Genre.of(line.text()).isPresent();
    }

    /** The first line from {@code from} on with which an annex opens; the number of lines where none does. */
    int next(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && !opens(lines, at)) {
            at++;
        }
        return at;
    }

    /** These lines as annexes, one for each place where one opens; what stands before the first is one without a mark. */
    List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = next(lines, start + 1);
            parts.add(part(lines.subList(start, end)));
            start = end;
        }
        return parts;
    }

    private Part part(List<Line> lines) {
        Line first = lines.get(0);
        Matcher titled = TITLED.matcher(first.text());
        if (!isMark(first) && titled.matches() && first.text().charAt(0) == '附') {
            return new Part(lines.subList(0, 1), Typography.tight(titled.group("title")), lines.subList(1, lines.size()));
        }
        int from = isMark(first) ? 1 : 0;
        int end = titleEnd(lines, from);
        if (end == 0) {
            return new Part(List.of(), UNNAMED, lines);
        }
        String title = lines.subList(from, end).stream().map(line -> Typography.tight(line.text())).collect(Collectors.joining());
        return new Part(lines.subList(0, end), title.isEmpty() ? Typography.tight(first.text()) : title, lines.subList(end, lines.size()));
    }

    /** Where the title that begins at {@code from} ends; {@code from} where none does. A title of several lines ends with its genre. */
    private int titleEnd(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && end - from < MOST_TITLE_LINES && isTitleLine(lines.get(end))) {
            end++;
            String title = lines.subList(from, end).stream().map(line -> Typography.tight(line.text())).collect(Collectors.joining());
            if (Genre.of(title).isPresent() || Genres.ALL.endBefore(title, title.length())) {
                boolean edition = end < lines.size() && lines.get(end).length() <= 20 && "（(".indexOf(lines.get(end).text().charAt(0)) >= 0
                        && isTitleLine(lines.get(end));
                return edition ? end + 1 : end;
            }
        }
        return Math.min(end, from + 1);
    }

    private boolean isTitleLine(Line line) {
        String text = line.text();
        return line.length() <= LONGEST_TITLE && text.indexOf('\t') < 0 && text.chars().noneMatch(c -> Marks.endsSentence((char) c) || Marks.isColon((char) c))
                && !isMark(line) && (markers.at(text, 0).isEmpty() || text.charAt(0) == '（' && Genre.of("规定" + text).isPresent())
                && !DecimalOutline.mayOpen(text) && !TableOfContents.isHead(line);
    }
}
