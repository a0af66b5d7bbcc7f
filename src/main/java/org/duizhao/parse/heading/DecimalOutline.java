package org.duizhao.parse.heading;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering of emergency plans and technical rules (GB/T 1.1-2020, 7.5): 1 总则, 1.1 编制目的, 1.1.1 …. A number like that is
 * also an amount, 1.2 万吨, so a document has this outline only where its numbers go on one after another.
 */
public final class DecimalOutline {

    /** 1.1.1.1 is the deepest that GB/T 1.1 names in a plan; a fifth part is text. */
    private static final int MOST_PARTS = 4;
    /** The longest title of a chapter; a longer line behind a bare number is a sentence. */
    private static final int LONGEST_CHAPTER = 24;
    /** Fewer parts below chapters than these prove nothing. */
    private static final int FEWEST = 2;
    private static final String UNIT = "[万亿个倍元吨亩米升岁]|公[里顷斤]|平方|立方|千[米克瓦]|小时|分[钟贝]|[毫厘]米|以[上下内]";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z.．第〔（(])(?<parts>\\d{1,2}(?:[.．]\\d{1,2}){0,3})"
            + "(?<sign>[.．、]?\\h*)(?=[一-龥“《])(?!" + UNIT + ")");
    private static final String BEFORE = " 　。；！？：）)";

    /**
     * A number and the text behind it.
     *
     * @param at     index of the line, or offset in the text
     * @param parts  2.1.3 is [2, 1, 3]
     * @param end    where its text starts in the line or text
     * @param parted whether a sign or a blank parts it from its text
     * @param alone  whether its text may be a chapter's title, which has no stop
     */
    private record Number(int at, List<Integer> parts, int end, boolean parted, boolean alone) {

        boolean follows(List<Integer> before) {
            int last = parts.size() - 1;
            if (last > before.size()) {
                return false;
            }
            int expected = last < before.size() ? before.get(last) + 1 : 1;
            return parts.get(last) == expected && parts.subList(0, last).equals(before.subList(0, last))
                    || last == 1 && parts.get(0) == before.get(0) + 1 && parts.get(1) == 1;
        }

        boolean opens(Number next) {
            return next.parts.equals(List.of(parts.get(0), 1));
        }
    }

    private DecimalOutline() {
    }

    /** Whether a line may be the first of such an outline, so that it is no title of the document. */
    public static boolean mayOpen(String line) {
        Matcher number = opensWithDigit(line) ? NUMBER.matcher(line) : null;
        return number != null && number.lookingAt() && (number.group("parts").indexOf('.') > 0 || isTitle(line.substring(number.end())));
    }

    /** The numbers of the lines that are in the outline, by the lines' indices; empty where the document has none. */
    public static Map<Integer, Marker> markers(List<Line> lines) {
        if (lines.stream().filter(line -> opensInner(line.text())).count() < FEWEST) {
            return Map.of();
        }
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher number = opensWithDigit(line.text()) ? NUMBER.matcher(line.text()) : null;
            if (number != null && number.lookingAt()) {
                numbers.add(number(i, number, isTitle(line.from(number.end()).text())));
            }
        }
        Map<Integer, Marker> markers = new HashMap<>();
        inOrder(numbers).forEach(number -> markers.put(number.at(), marker(number)));
        return markers;
    }

    /** Where the numbers of an outline stand inside a text that holds several lines. */
    public static List<Integer> inside(String text) {
        if (!holdsDecimal(text, '.') && !holdsDecimal(text, '．')) {
            return List.of();
        }
        List<Number> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean behindEnd = number.start() == 0 || BEFORE.indexOf(text.charAt(number.start() - 1)) >= 0;
            if (behindEnd || !number.group("sign").isEmpty()) {
                numbers.add(number(number.start(), number, false));
            }
        }
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Number one = numbers.get(i);
            if (one.parts().size() == 1 && isTitle(text.substring(one.end(), numbers.get(i + 1).at()))) {
                numbers.set(i, new Number(one.at(), one.parts(), one.end(), one.parted(), true));
            }
        }
        return inOrder(numbers).stream().map(Number::at).filter(at -> at > 0).toList();
    }

    private static boolean holdsDecimal(String text, char point) {
        for (int i = text.indexOf(point, 1); i > 0 && i + 1 < text.length(); i = text.indexOf(point, i + 1)) {
            if (NumeralRuns.isDigit(text.charAt(i - 1)) && NumeralRuns.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    private static boolean opensWithDigit(String line) {
        return !line.isEmpty() && NumeralRuns.isDigit(line.charAt(0));
    }

    /** Whether a line may open with a number below a chapter's, 1.1. */
    private static boolean opensInner(String line) {
        int end = NumeralRuns.digitsEnd(line, 0);
        return end > 0 && end + 1 < line.length() && isPoint(line.charAt(end)) && NumeralRuns.isDigit(line.charAt(end + 1));
    }

    private static Number number(int at, Matcher match, boolean alone) {
        List<Integer> parts = new ArrayList<>();
        for (String part : match.group("parts").split("[.．]", MOST_PARTS)) {
            parts.add(Integer.valueOf(part));
        }
        return new Number(at, parts, match.end(), !match.group("sign").isEmpty(), alone);
    }

    private static boolean isTitle(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_CHAPTER && text.chars().noneMatch(c -> Marks.endsSentence((char) c) || Marks.isColon((char) c));
    }

    /** The numbers that go on one after another; none where too few do. */
    private static List<Number> inOrder(List<Number> numbers) {
        List<Number> found = new ArrayList<>();
        List<Integer> before = List.of(0);
        int inner = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Number number = numbers.get(i);
            boolean chapter = number.parts().size() == 1;
            Number next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            boolean proved = !chapter || number.alone() && (next != null && number.opens(next) || inner >= FEWEST && number.parted());
            if (proved && number.follows(before)) {
                found.add(number);
                before = number.parts();
                inner += chapter ? 0 : 1;
            }
        }
        return inner >= FEWEST ? found : List.of();
    }

    private static Marker marker(Number number) {
        Marker.Kind kind = switch (number.parts().size()) {
            case 1 -> Marker.Kind.DECIMAL_CHAPTER;
            case 2 -> Marker.Kind.DECIMAL_PART;
            default -> Marker.Kind.DECIMAL_ITEM;
        };
        return new Marker(kind, number.parts().get(number.parts().size() - 1), 0, number.end());
    }
}
