package org.duizhao.parse.tail;

import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A document of several parts, told by its table of contents: entries that are titles of documents (…应急预案) and stand again, each on a line of its
 * own, over a part. Entries that are the headings of one document are none.
 *
 * @param main  the lines of the document itself; of the first part where nothing stands before it
 * @param parts the other parts
 * @param taken whether a table of contents was taken out of the lines; what is left may be a title alone
 */
public record Contents(List<Line> main, List<Part> parts, boolean taken) {

    /** 目录 stands on the first page. */
    private static final int FIRST_LINES = 20;
    /** A bound on the lines that are looked at as entries; not measured. */
    private static final int MOST_ENTRIES = 200;
    /** In UTF-16 units, the dots and the page of a line of contents among them; a longer line is taken for a paragraph. Not measured. */
    private static final int LONGEST_ENTRY = 80;
    private static final Pattern PAGE = Pattern.compile("[.．·…\\h\\u3000]*[（(—-]*\\d{0,4}[）)—-]*$");

    /** The parts of these lines; the table of contents is entered in {@code sources}. All lines are the document where it has no parts. */
    public static Contents of(List<Line> lines, FieldSources sources) {
        int head = 0;
        while (head < Math.min(FIRST_LINES, lines.size()) && !TableOfContents.isHead(lines.get(head))) {
            head++;
        }
        if (head == Math.min(FIRST_LINES, lines.size())) {
            return new Contents(lines, List.of(), false);
        }
        Set<String> titles = new HashSet<>();
        int end = head + 1;
        while (end < Math.min(lines.size(), head + MOST_ENTRIES) && isEntry(lines.get(end)) && !titles.contains(title(lines.get(end)))) {
            titles.add(title(lines.get(end)));
            end++;
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = end; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST_ENTRY && titles.remove(title(lines.get(i)))) {
                starts.add(i);
            }
        }
        if (end == lines.size() && titles.size() > 1 && head > 0) {
            return cut(lines, head, end, List.of(end), sources);
        }
        return starts.size() < 2 || starts.get(0) > end + FIRST_LINES ? new Contents(lines, List.of(), false) : cut(lines, head, end, starts, sources);
    }

    /** @param starts where the parts begin; the end of the contents where they stand in another file */
    private static Contents cut(List<Line> lines, int head, int end, List<Integer> starts, FieldSources sources) {
        lines.subList(head, end).forEach(line -> sources.read(Field.REMARK, line));
        List<Line> main = new ArrayList<>(lines.subList(0, head));
        main.addAll(lines.subList(end, starts.get(0)));
        int first = main.isEmpty() ? 1 : 0;
        if (main.isEmpty()) {
            main.addAll(lines.subList(starts.get(0), starts.get(1)));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = first; i < starts.size() && starts.get(i) < lines.size(); i++) {
            int start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            parts.add(new Part(lines.subList(start, start + 1), Typography.tight(lines.get(start).text()), lines.subList(start + 1, next)));
        }
        return new Contents(main, parts, true);
    }

    private static boolean isEntry(Line line) {
        return line.length() <= LONGEST_ENTRY && Genre.of(title(line)).isPresent();
    }

    /** An entry without its number and its page. */
    private static String title(Line line) {
        String text = PAGE.matcher(line.text()).replaceFirst("");
        int number = new MarkerReader().at(text, 0).map(marker -> marker.end()).orElse(0);
        return Typography.letters(Typography.tight(text.substring(number)));
    }
}
