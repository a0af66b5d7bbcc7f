package org.duizhao.parse.sentence;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Responsibility tails that stand on a line of their own belong to the line before: （…负责）, 责任单位：…. */
public final class ResponsibilityLines {

    /** A list of bodies is no longer; what is longer is a paragraph that only holds such words. */
    private static final int LONGEST = 600;
    private static final Pattern BRACKET = Pattern.compile(
            "[（(［\\[【][^。]*(?:负责|落实|牵头|配合|责任|分工|参与)[^。]*。?[）)］\\]】]。?");

    private ResponsibilityLines() {
    }

    /** The lines, each with the responsibility tail that stood on the line below. */
    public static List<Line> joined(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            if (!result.isEmpty() && isTail(line)) {
                Line before = result.remove(result.size() - 1);
                result.add(new Line(before.traced().plus(line.traced()), before.folded()));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isTail(Line line) {
        return line.length() <= LONGEST && (ResponsibilityTail.opens(line.text(), 0) || isBracket(line.text()));
    }

    private static boolean isBracket(String line) {
        int last = line.endsWith("。") ? line.length() - 2 : line.length() - 1;
        return last > 0 && "（(［[【".indexOf(line.charAt(0)) >= 0 && "）)］]】".indexOf(line.charAt(last)) >= 0
                && BRACKET.matcher(line).matches();
    }
}
