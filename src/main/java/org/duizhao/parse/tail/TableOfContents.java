package org.duizhao.parse.tail;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.List;

/** A table of contents (目录) before the body: its lines are the body's headings and not headings themselves. */
public final class TableOfContents {

    /** 目录 stands on the first page. */
    private static final int FIRST_LINES = 20;
    /** Ten pages of contents; without a bound a long document would be read twice. */
    private static final int MOST_LINES = 300;
    /** A heading that is listed is no longer than one line. */
    private static final int LONGEST = 80;
    /** 目录, set wide or with a colon. */
    private static final int LONGEST_HEAD = 10;

    private TableOfContents() {
    }

    /** The lines without a table of contents, which is entered in {@code sources} as a remark. */
    public static List<Line> without(List<Line> body, FieldSources sources) {
        int start = start(body);
        int end = start < 0 ? -1 : end(body, start + 1);
        if (end < 0) {
            return body;
        }
        body.subList(start, end).forEach(line -> sources.read(Field.REMARK, line));
        List<Line> rest = new ArrayList<>(body.subList(0, start));
        rest.addAll(body.subList(end, body.size()));
        return rest;
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
