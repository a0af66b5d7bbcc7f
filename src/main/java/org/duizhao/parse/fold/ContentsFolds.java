package org.duizhao.parse.fold;

import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a table of contents out of a paragraph in which a page was copied as one line, 目录 总则……1 职责……3 总则 …: the dots and the page that end
 * an entry tell it, and where an entry stands again between blanks is the head of its part.
 */
final class ContentsFolds {

    private static final String HEAD = "目";
    /** Contents stand on the first pages. */
    private static final int FARTHEST = 5_000;
    /** An entry, the dots and the page behind it. */
    private static final Pattern ENTRY = Pattern.compile("\\h*(?<title>[^…·。；\\h]{2,60})[…·]{2,40}+\\h?\\d{1,3}(?=\\h|$)");
    private static final Pattern START = Pattern.compile("(?:^|(?<=\\h))目[\\h\\u3000]{0,6}录(?=\\h)");
    /** One entry may be words of a sentence with dots. */
    private static final int FEWEST = 2;

    private ContentsFolds() {
    }

    /** The lines of the paragraph; the paragraph alone where it holds no contents. */
    static List<TracedText> cut(TracedText paragraph) {
        String text = paragraph.toString();
        Matcher start = text.indexOf(HEAD) < 0 || text.indexOf('…') < 0 && text.indexOf('·') < 0 ? null
                : START.matcher(text).region(0, Math.min(text.length(), FARTHEST));
        if (start == null || !start.find()) {
            return List.of(paragraph);
        }
        List<Integer> cuts = new ArrayList<>(List.of(start.start(), start.end()));
        Set<String> titles = new HashSet<>();
        Matcher entry = ENTRY.matcher(text);
        int end = start.end();
        while (entry.region(end, text.length()).lookingAt()) {
            titles.add(entry.group("title"));
            end = entry.end();
            cuts.add(end);
        }
        addHeads(text, end, titles, cuts);
        Collections.sort(cuts);
        return titles.size() < FEWEST ? List.of(paragraph) : Line.cut(paragraph, cuts);
    }

    /** Cuts before and behind the words between blanks that are one of the titles; each heads one part. */
    private static void addHeads(String text, int from, Set<String> titles, List<Integer> cuts) {
        Set<String> open = new HashSet<>(titles);
        int start = from;
        while (start < text.length() && !open.isEmpty()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > start && open.remove(text.substring(start, end))) {
                cuts.add(start);
                cuts.add(end);
            }
            start = end + 1;
        }
    }
}
