package org.duizhao.parse.tail;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of contents (目录) before the body: its lines are the body's headings and not headings themselves. */
public final class TableOfContents {

    /** 目录 stands on the first page. */
    private static final int FIRST_LINES = 20;
    /** Ten pages of contents; without a bound a long document would be read twice. */
    private static final int MOST_LINES = 300;
    /** A heading that is listed is no longer than one line. */
    private static final int LONGEST = 80;
    /** Contents without a head have so many lines at least. */
    private static final int FEWEST = 5;
    /** So many of ten of their lines stand again: a title may be worded otherwise below. */
    private static final int MOST_IN_TEN = 7;
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}(?:[.．]\\d{1,2}){0,3}[.．、]?|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}章)[\\h\u3000]*");
    private static final Pattern PAGE = Pattern.compile("[.．·…\\h\u3000]*\\d{0,4}$");
    /** 目录, set wide or with a colon. */
    private static final int LONGEST_HEAD = 10;

    private TableOfContents() {
    }

    /** The lines without a table of contents, which is entered in {@code sources} as a remark. */
    public static List<Line> without(List<Line> body, FieldSources sources) {
        int start = start(body);
        int end = start < 0 ? -1 : end(body, start + 1);
        if (end < 0) {
            start = unheaded(body);
            end = start < 0 ? -1 : again(body, start);
        }
        if (end < 0) {
            return body;
        }
        body.subList(start, end).forEach(line -> sources.read(Field.REMARK, line));
        List<Line> rest = new ArrayList<>(body.subList(0, start));
        rest.addAll(body.subList(end, body.size()));
        return rest;
    }

    /** Where contents without the word 目录 start, as pages print them: short lines of which most stand again below; -1 where there are none. */
    private static int unheaded(List<Line> body) {
        for (int i = 0; i < Math.min(FIRST_LINES, body.size()); i++) {
            int again = again(body, i);
            if (again > 0) {
                Set<String> below = body.subList(again, body.size()).stream().filter(line -> line.length() <= LONGEST).map(TableOfContents::title).collect(Collectors.toSet());
                long found = body.subList(i, again).stream().filter(line -> below.contains(title(line))).count();
                return found * 10 >= (again - i) * MOST_IN_TEN ? i : -1;
            }
        }
        return -1;
    }

    /** Where the first of many short lines stands again before the first sentence; -1 where it does not. */
    private static int again(List<Line> body, int start) {
        String first = title(body.get(start));
        for (int i = start; i < Math.min(body.size(), start + MOST_LINES) && isEntry(body.get(i)); i++) {
            if (i - start >= FEWEST && title(body.get(i)).equals(first)) {
                return chapter(body, i);
            }
        }
        return -1;
    }

    /** Where the text starts: with a heading over the line that does not stand again, it is none of the contents: 1 总则 over 1.1. */
    private static int chapter(List<Line> body, int again) {
        String above = title(body.get(again - 1));
        boolean listed = body.subList(again, body.size()).stream().anyMatch(line -> line.length() <= LONGEST && title(line).equals(above));
        return listed ? again : again - 1;
    }

    private static boolean isEntry(Line line) {
        return line.length() <= LONGEST && line.text().chars().noneMatch(c -> Marks.endsClause((char) c));
    }

    /** An entry without its number, which contents may lack, and its page. */
    private static String title(Line line) {
        return Typography.letters(PAGE.matcher(NUMBER.matcher(line.text()).replaceFirst("")).replaceFirst(""));
    }

    static boolean isHead(Line line) {
        return line.length() <= LONGEST_HEAD && line.text().indexOf('目') >= 0 && Typography.letters(line.text()).equals("目录");
    }

    private static int start(List<Line> body) {
        for (int i = 0; i < Math.min(FIRST_LINES, body.size()); i++) {
            if (isHead(body.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first entry stands again, as the body's own heading; -1 where it does not. */
    private static int end(List<Line> body, int first) {
        if (first >= body.size() || body.get(first).length() > LONGEST) {
            return -1;
        }
        String entry = Typography.letters(body.get(first).text()).replaceAll("\\d+$", "");
        for (int i = first + 1; i < Math.min(body.size(), first + MOST_LINES); i++) {
            if (body.get(i).length() <= LONGEST && Typography.letters(body.get(i).text()).equals(entry)) {
                return i;
            }
        }
        return -1;
    }
}
