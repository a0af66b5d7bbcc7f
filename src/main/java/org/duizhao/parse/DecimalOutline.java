package org.duizhao.parse;

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
final class DecimalOutline {

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_CHAPTER = 24;
    private static final int FEWEST = 3;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:[.．]\\d{1,2}){0,3})(?<end>[.．、]?)(?<blank>\\h*)(?=[一-龥“《])");
    private static final String STOPS = "。；！？：:";

    /** A line's number taken apart: 2.1.3 is [2, 1, 3]. */
    private record Number(int line, List<Integer> parts, int end) {

        boolean follows(List<Integer> before) {
            int depth = parts.size();
            if (depth > before.size() + 1) {
                return false;
            }
            int last = depth - 1;
            boolean sameAbove = parts.subList(0, last).equals(before.subList(0, last));
            int expected = last < before.size() ? before.get(last) + 1 : 1;
            return sameAbove && parts.get(last) == expected;
        }
    }

    private DecimalOutline() {
    }

    /** Whether a line may be the first of such an outline, so that it is no title of the document. */
    static boolean mayOpen(CharSequence line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() && (parts(number.group(1)).size() > 1 || isChapter(line, number));
    }

    /** The numbers of the lines that are in the outline, by the lines' indices; empty where the document has none. */
    static Map<Integer, Marker> markers(List<Line> lines) {
        List<Number> numbers = numbers(lines);
        List<Number> found = new ArrayList<>();
        List<Integer> before = List.of(0);
        for (int i = 0; i < numbers.size(); i++) {
            Number number = numbers.get(i);
            boolean inOrder = number.follows(before) || number.parts().size() == 2 && opensLostChapter(number, before);
            if (inOrder && (number.parts().size() > 1 || goesOn(numbers, i, found))) {
                found.add(number);
                before = number.parts();
            }
        }
        long inner = found.stream().filter(number -> number.parts().size() > 1).count();
        Map<Integer, Marker> markers = new HashMap<>();
        if (inner + 1 >= FEWEST) {
            found.forEach(number -> markers.put(number.line(), marker(number)));
        }
        return markers;
    }

    private static List<Number> numbers(List<Line> lines) {
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher number = line.length() > 0 && Numeral.isDigit(line.charAt(0)) ? NUMBER.matcher(line) : null;
            if (number != null && number.lookingAt()) {
                List<Integer> parts = parts(number.group(1));
                if (parts.size() > 1 || isChapter(line, number)) {
                    numbers.add(new Number(i, parts, number.end()));
                }
            }
        }
        return numbers;
    }

    /** 1 总则 or 1. 总则 on a line of its own; 1.总则 too, for what follows must be 1.1. */
    private static boolean isChapter(CharSequence line, Matcher number) {
        boolean parted = number.end("end") > number.start("end") || number.end("blank") > number.start("blank");
        return parted && line.length() - number.end() <= LONGEST_CHAPTER
                && line.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** A chapter is one where its first part follows, or as the last of an outline that is known. */
    private static boolean goesOn(List<Number> numbers, int i, List<Number> found) {
        List<Integer> first = List.of(numbers.get(i).parts().get(0), 1);
        boolean known = found.stream().filter(number -> number.parts().size() > 1).count() + 1 >= FEWEST;
        return known || i + 1 < numbers.size() && numbers.get(i + 1).parts().equals(first);
    }

    /** 3.1 behind 2.4 where the line 3 … was not extracted. */
    private static boolean opensLostChapter(Number number, List<Integer> before) {
        return number.parts().get(0) == before.get(0) + 1 && number.parts().get(1) == 1;
    }

    private static List<Integer> parts(String number) {
        List<Integer> parts = new ArrayList<>();
        for (String part : number.split("[.．]", MOST_PARTS)) {
            parts.add(Integer.valueOf(part));
        }
        return parts;
    }

    private static Marker marker(Number number) {
        MarkerKind kind = switch (number.parts().size()) {
            case 1 -> MarkerKind.DECIMAL_CHAPTER;
            case 2 -> MarkerKind.DECIMAL_PART;
            default -> MarkerKind.DECIMAL_ITEM;
        };
        return new Marker(kind, number.parts().get(number.parts().size() - 1), 0, number.end());
    }
}
