package org.duizhao.parse.head;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The red head (发文机关标志) where it takes several lines: two offices, one over the other, with 文件 beside one of them or between them, or one
 * name that is too long for a line.
 *
 * @param lines the lines of the head, those of the red head marked as such
 * @param name  the offices that it names, parted by blanks; null where there is no red head
 */
record Letterhead(List<HeadLine> lines, String name) {

    private static final String DOCUMENT = "文件";
    /** So many offices print one red head together. */
    private static final int MOST_LINES = 6;

    /** The red head of these lines. */
    static Letterhead in(List<HeadLine> head) {
        int marked = IntStream.range(0, head.size()).filter(i -> isMark(head.get(i))).findFirst().orElse(-1);
        if (marked < 0) {
            return new Letterhead(head, null);
        }
        int start = marked;
        while (start > 0 && marked - start < MOST_LINES && isAbove(head.get(start - 1), head.get(start).index())) {
            start--;
        }
        int end = marked + 1;
        while (end < head.size() && end - marked < MOST_LINES && isOffice(head.get(end)) && isOver(head, end)) {
            end++;
        }
        List<HeadLine> lines = new ArrayList<>(head);
        List<String> names = new ArrayList<>();
        String open = "";
        for (int i = start; i < end; i++) {
            String text = name(head.get(i));
            lines.set(i, head.get(i).letterhead());
            open += text;
            if (!open.isEmpty() && Organ.isName(open) && !(Organ.isName(text) && open.length() > text.length() && text.length() > 12)) {
                names.add(open);
                open = "";
            }
        }
        if (!open.isEmpty()) {
            names.add(open);
        }
        return new Letterhead(lines, names.isEmpty() ? null : String.join(" ", names));
    }

    /** A line with 文件 that names an office or none. */
    private static boolean isMark(HeadLine line) {
        return line.is(Field.LETTERHEAD) && line.value() != null || Typography.tight(line.text()).equals(DOCUMENT);
    }

    private static String name(HeadLine line) {
        String text = Typography.tight(line.text());
        return line.is(Field.LETTERHEAD) && line.value() != null ? line.value() : text.equals(DOCUMENT) ? "" : text;
    }

    private static boolean isOffice(HeadLine line) {
        return line.is(null) && Organ.isName(line.text());
    }

    /** Whether a line over the mark is an office or the beginning of its name. */
    private static boolean isAbove(HeadLine line, int below) {
        String text = line.text();
        return line.is(null) && line.index() + 1 == below && !text.contains("关于") && Genre.of(text).isEmpty()
                && text.chars().allMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c) || "（）()“”、·".indexOf(c) >= 0);
    }

    /** Whether the number or another mark follows before the title: an office under the number belongs to the title. */
    private static boolean isOver(List<HeadLine> head, int at) {
        for (HeadLine line : head.subList(at + 1, head.size())) {
            if (line.is(Field.DOCUMENT_NUMBER)) {
                return true;
            }
            if (line.is(null) && !Organ.isName(line.text()) && !isMark(line)) {
                return false;
            }
        }
        return false;
    }
}
