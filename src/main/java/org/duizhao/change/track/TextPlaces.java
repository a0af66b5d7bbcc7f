package org.duizhao.change.track;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each character of a notice stands in the document that it was read from. The two are nearly the same: the notice lacks blanks and what is no part
 * of it, and has numbers that Word makes itself.
 */
final class TextPlaces {

    /** Of a character that the document does not have. */
    static final int NONE = -1;
    /** Longer stretches without a common line are not held against each other character by character: they are others. In characters. */
    private static final int LONGEST = 4000;

    private final String notice;
    private final String document;
    private final int[] places;

    private TextPlaces(String notice, String document) {
        this.notice = notice;
        this.document = document;
        places = new int[notice.length()];
        Arrays.fill(places, NONE);
    }

    /** For each character of the lines, an end of a line after each, its place in the paragraphs, written likewise. Ascending. */
    static int[] of(List<String> lines, List<String> paragraphs) {
        TextPlaces found = new TextPlaces(joined(lines), joined(paragraphs));
        List<Integer> starts = starts(lines);
        List<Integer> others = starts(paragraphs);
        int line = 0;
        int paragraph = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(bare(lines), bare(paragraphs)).getDeltas()) {
            while (line < delta.getSource().getPosition()) {
                found.same(starts.get(line), starts.get(++line), others.get(paragraph++));
            }
            int lineEnd = line + delta.getSource().size();
            int paragraphEnd = paragraph + delta.getTarget().size();
            found.alike(starts.get(line), starts.get(lineEnd), others.get(paragraph), others.get(paragraphEnd));
            line = lineEnd;
            paragraph = paragraphEnd;
        }
        while (line < lines.size()) {
            found.same(starts.get(line), starts.get(++line), others.get(paragraph++));
        }
        return found.places;
    }

    private static String joined(List<String> lines) {
        return String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    /** Where each line begins, and where the last one ends. */
    private static List<Integer> starts(List<String> lines) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        lines.forEach(line -> starts.add(starts.get(starts.size() - 1) + line.length() + 1));
        return starts;
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream().map(line -> line.codePoints().filter(c -> !blank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()).toList();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Two lines that differ in blanks at most. */
    private void same(int from, int to, int there) {
        int at = there;
        for (int i = from; i < to; i++) {
            while (notice.charAt(i) != document.charAt(at) && blank(document.charAt(at)) && document.charAt(at) != '\n') {
                at++;
            }
            if (notice.charAt(i) == document.charAt(at)) {
                places[i] = at++;
            }
        }
    }

    private void alike(int from, int to, int there, int thereTo) {
        if (from == to || there == thereTo || Math.max(to - from, thereTo - there) > LONGEST) {
            return;
        }
        int at = from;
        int other = there;
        for (AbstractDelta<Character> delta : DiffUtils.diff(characters(notice, from, to), characters(document, there, thereTo)).getDeltas()) {
            while (at < from + delta.getSource().getPosition()) {
                places[at++] = other++;
            }
            at += delta.getSource().size();
            other += delta.getTarget().size();
        }
        while (at < to) {
            places[at++] = other++;
        }
    }

    private static List<Character> characters(String text, int from, int to) {
        return text.substring(from, to).chars().mapToObj(c -> (char) c).toList();
    }
}
