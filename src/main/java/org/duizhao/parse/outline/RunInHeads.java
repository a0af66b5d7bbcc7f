package org.duizhao.parse.outline;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.parse.heading.HeadingTitles;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings that run into their paragraph: 提升节能降碳水平。坚持…. One short phrase before 。 proves nothing; where the paragraphs of a section
 * all begin with one, they are headings.
 */
final class RunInHeads {

    /** In UTF-16 units: a verb of two hanzi and its object of two (强化监管) are the shortest heading … */
    private static final int SHORTEST = 4;
    /** … and a longer phrase is a sentence. Neither was measured alone: {@link #allHeaded} is what keeps sentences from being headings. */
    private static final int LONGEST = 18;
    /** What follows a heading is longer than another heading would be. */
    private static final int LEAST_TEXT = 15;
    /** A dash before the phrase says that it heads something: ——加强督查。每季度督查一次。 */
    private static final String DASH = "——";
    private static final int LEAST_TEXT_BEHIND_DASH = 5;
    /** So many headings show that a document heads its paragraphs. */
    private static final int MANY = 4;
    /** Paragraphs without a heading behind the last that has one, for each that has. */
    private static final int MOST_BEHIND = 3;
    /** One paragraph in so many may have none, besides those before the first. */
    private static final int FEW = 4;

    private RunInHeads() {
    }

    /** The lines with the headings of their paragraphs cut off, section by section. */
    static List<BodyLine> in(List<BodyLine> entries) {
        List<List<BodyLine>> sections = sections(entries);
        long headings = sections.stream().filter(section -> allHeaded(section, 2)).mapToLong(RunInHeads::headed).sum();
        // where a document heads its paragraphs so, a section of one paragraph does too
        int fewest = headings >= MANY ? 1 : 2;
        List<BodyLine> result = new ArrayList<>();
        for (List<BodyLine> section : sections) {
            boolean all = allHeaded(section, fewest);
            section.forEach(entry -> add(entry, all ? end(entry) : -1, result));
        }
        return result;
    }

    /** The paragraphs between two numbered lines, and each numbered line by itself. */
    private static List<List<BodyLine>> sections(List<BodyLine> entries) {
        List<List<BodyLine>> sections = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || entries.get(i).numbered()) {
                sections.add(entries.subList(from, i));
                sections.add(entries.subList(i, Math.min(i + 1, entries.size())));
                from = i + 1;
            }
        }
        return sections;
    }

    private static long headed(List<BodyLine> section) {
        return section.stream().filter(entry -> end(entry) > 0).count();
    }

    /** Whether nearly all paragraphs from the first headed one to the last are headed, and enough of all that follow. */
    private static boolean allHeaded(List<BodyLine> section, int fewest) {
        int first = 0;
        while (first < section.size() && end(section.get(first)) < 0) {
            first++;
        }
        int last = section.size();
        while (last > first && end(section.get(last - 1)) < 0) {
            last--;
        }
        long headed = headed(section);
        return headed >= fewest && (last - first - headed) * FEW <= last - first && section.size() - last <= headed * MOST_BEHIND;
    }

    private static void add(BodyLine entry, int end, List<BodyLine> result) {
        int inner = end < 0 ? -1 : end(entry.line().text(), end + 1);
        if (end < 0) {
            result.add(entry);
        } else if (inner < 0) {
            result.add(headed(entry.line(), end));
        } else {
            result.add(headed(entry.line().part(0, end + 1), end));
            Line under = entry.line().from(end + 1);
            result.add(headed(under, end(under.text(), 0)));
        }
    }

    private static BodyLine headed(Line line, int end) {
        return new BodyLine(line, null, line, new HeadingTitles.Cut(end, end + 1, true));
    }

    private static int end(BodyLine entry) {
        return entry.numbered() || entry.cut().titled() ? -1 : end(entry.line().text(), 0);
    }

    /** Where the phrase that opens a text at {@code start} ends, at its 。; -1 where none does. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && !Marks.endsClause(text.charAt(end)) && "、（(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean phrase = end - start >= SHORTEST && end - start <= LONGEST && end + (text.startsWith(DASH, start) ? LEAST_TEXT_BEHIND_DASH : LEAST_TEXT) < text.length() && text.charAt(end) == '。';
        return phrase && isPhrase(text.substring(start, end)) ? end : -1;
    }

    private static boolean isPhrase(String text) {
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return !digits && !HeadingTitles.isPlainSentence(text) && new Brackets(text).partner(text.length() - 1) != 0;
    }
}
