package org.duizhao.parse.sentence;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;

/** Responsibility tails that stand on a line of their own belong to the line before: （…负责）, 责任单位：…. */
public final class ResponsibilityLines {

    /** A list of bodies is no longer; what is longer is a paragraph that only holds such words. */
    private static final int LONGEST = 600;

    private ResponsibilityLines() {
    }

    /** The lines, each with the responsibility tail that stood on the line below. */
    public static List<Line> joined(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            if (!result.isEmpty() && isTail(line)) {
                Line before = result.remove(result.size() - 1);
                result.add(new Line(joined(before.traced(), line.traced()), before.folded()));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    /** A blank parts a label from text that no stop ends. */
    private static TracedText joined(TracedText before, TracedText tail) {
        boolean parted = !Character.isLetterOrDigit(before.charAt(before.length() - 1)) || Marks.opensBracket(tail.charAt(0));
        return parted ? before.plus(tail) : TracedText.join(List.of(before, TracedText.EMPTY.replace(0, 0, " "), tail));
    }

    private static boolean isTail(Line line) {
        return line.length() <= LONGEST && (ResponsibilityTail.opens(line.text(), 0) || isBracket(line.text()));
    }

    /** Whether the line is one bracket from end to end that says who is responsible; an item （一）… may end with one. */
    private static boolean isBracket(String line) {
        int close = line.length() - (Marks.endsSentence(line.charAt(line.length() - 1)) ? 2 : 1);
        return Marks.opensBracket(line.charAt(0)) && ResponsibilityTail.closes(line) && new Brackets(line).partner(0) == close;
    }
}
