package org.duizhao.repair.character;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds garbled signs between words: + as 垣 between two words (互联网垣执法), and brackets and quotation marks in pairs (渊一冤). The
 * dictionary must see no word that holds the sign, and for + a common word of two characters or more on both sides.
 */
final class FounderMarks {

    /** One of these stands wherever there is something to find: +, … and the opening signs of the pairs. */
    private static final String TRACES = "垣噎渊揖叶野";
    /** More of them than any notice has: the dictionary is not asked so often, so that hostile text costs bounded time. */
    private static final int MOST_TRACES = 5_000;
    /** A bracket or quotation within a line is shorter; the other half of a longer one is chance. */
    private static final int LONGEST_PAIR = 60;
    /** CharacterSet on either side that the dictionary is asked about; two words each. */
    private static final int NEIGHBOURHOOD = 10;
    /** Opening and closing signs that are garbled alike. */
    private static final List<String> PAIRS = List.of("渊冤", "揖铱", "叶曳", "野冶");
    private static final Set<String> NAMES = Set.of("nr", "ns", "nt", "nz", "nrf", "nsf", "nis");

    private final FounderTable table;
    private final Segmenter segmenter;
    private final FounderStopWords stopWords;

    FounderMarks(FounderTable table, Segmenter segmenter, FounderStopWords stopWords) {
        this.table = table;
        this.segmenter = segmenter;
        this.stopWords = stopWords;
    }

    /** What may be garbled in all lines, in order, sure or not. */
    List<Edit> in(Draft draft) {
        List<Edit> edits = new ArrayList<>();
        if (draft.characters().holdsAny(TRACES) && traces(draft) <= MOST_TRACES) {
            for (int i = 0; i < draft.lines().size(); i++) {
                addEdits(draft.lines().get(i).string(), i, edits);
            }
        }
        return edits;
    }

    private static long traces(Draft draft) {
        return draft.lines().stream().flatMapToInt(line -> line.string().chars()).filter(c -> TRACES.indexOf(c) >= 0).count();
    }

    private void addEdits(String line, int index, List<Edit> edits) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (TRACES.indexOf(c) < 0) {
                continue;
            }
            if (c == '垣' && joinsWords(line, i)) {
                edits.add(edit(line, i, index));
            } else if (c == '噎' && i + 1 < line.length() && line.charAt(i + 1) == '噎') {
                edits.add(edit(line, i, index));
                edits.add(edit(line, ++i, index));
            } else {
                int close = closing(line, i);
                if (close >= 0) {
                    edits.add(edit(line, i, index));
                    edits.add(edit(line, close, index));
                }
            }
        }
    }

    private Edit edit(String line, int i, int index) {
        return new Edit(RepairKind.FOUNDER_CODE, index, i, i + 1, table.sign(line.charAt(i)));
    }

    private boolean joinsWords(String line, int i) {
        int from = Math.max(0, i - NEIGHBOURHOOD);
        List<Token> tokens = around(line, i);
        for (int t = 1; t + 1 < tokens.size(); t++) {
            if (tokens.get(t).start() == i - from) {
                return tokens.get(t).text().length() == 1 && isCommon(tokens.get(t - 1)) && isCommon(tokens.get(t + 1))
                        && !stopWords.follow(tokens.get(t + 1).text()) && !stopWords.hold(line, i);
            }
        }
        return false;
    }

    private static boolean isCommon(Token token) {
        char first = token.text().charAt(0);
        return token.text().length() >= 2 && first >= '\u4E00' && first <= '\u9FFF' && !NAMES.contains(token.nature());
    }

    /** Where the pair closes that opens at {@code i}, or -1 where none opens there. */
    private int closing(String line, int i) {
        for (String pair : PAIRS) {
            if (line.charAt(i) == pair.charAt(0) && isAlone(line, i)) {
                for (int end = i + 2; end < Math.min(line.length(), i + LONGEST_PAIR); end++) {
                    if (line.charAt(end) == pair.charAt(1) && isAlone(line, end)) {
                        return end;
                    }
                }
            }
        }
        return -1;
    }

    /** True if no word holds the character. */
    private boolean isAlone(String line, int i) {
        int at = i - Math.max(0, i - NEIGHBOURHOOD);
        return !stopWords.hold(line, i) && around(line, i).stream()
                .anyMatch(token -> token.start() == at && token.text().length() == 1 && !NAMES.contains(token.nature()));
    }

    private List<Token> around(String line, int i) {
        int end = Math.min(line.length(), i + NEIGHBOURHOOD);
        return segmenter.segment(line.substring(Math.max(0, i - NEIGHBOURHOOD), end));
    }
}
