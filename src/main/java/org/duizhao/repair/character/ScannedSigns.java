package org.duizhao.repair.character;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that were read from a picture as others that look alike: the year of a document number stands in 〔〕 (GB/T 9704-2012, 7.2.5), a bracket
 * closes as it opened, beside hanzi signs are as wide as hanzi, and a quarter (每季度) is no surname.
 */
public final class ScannedSigns implements RepairRule {

    private static final Pattern YEAR_OF_NUMBER = Pattern.compile("([〔［\\[【「『(（])(?:19|20)\\d{2}([〕］\\]】」』)）])(?=第?\\d{1,5}号)");
    /** 每季度: a quarter that is read as a surname, even surely, would make another frequency of it. */
    private static final Pattern QUARTER = Pattern.compile("(?<=[每各本上下第首一二三四两])李(?=度)");
    /** From one bracket of a year to behind the other. */
    private static final int YEAR = 6;
    private static final String OPENING = "〔［【「『（《〈“‘";
    private static final String CLOSING = "〕］】」』）》〉”’";
    /** Of these the model takes one for the other; round and angled brackets and quotation marks it tells from all others. */
    private static final String SQUARE = "〔［【「『〕］】」』";
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    @Override
    public Draft apply(Draft draft) {
        ScannedRanges scanned = ScannedRanges.of(draft);
        if (scanned.isEmpty()) {
            return draft;
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            if (scanned.hold(line)) {
                addYears(line.string(), i, edits);
                addQuarters(line.string(), i, edits);
                addPairs(line.string(), i, edits);
                addWidths(line.string(), i, edits);
            }
        }
        return draft.edit(edits);
    }

    private static void addYears(String line, int index, List<Edit> edits) {
        Matcher matcher = YEAR_OF_NUMBER.matcher(line);
        while (matcher.find()) {
            add(line, index, matcher.start(1), '〔', edits);
            add(line, index, matcher.start(2), '〕', edits);
        }
    }

    private static void addQuarters(String line, int index, List<Edit> edits) {
        Matcher matcher = QUARTER.matcher(line);
        while (matcher.find()) {
            add(line, index, matcher.start(), '季', edits);
        }
    }

    private static void addPairs(String line, int index, List<Edit> edits) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            int opens = OPENING.indexOf(line.charAt(i));
            int closes = CLOSING.indexOf(line.charAt(i));
            if (opens >= 0) {
                open.push(line.charAt(i));
            } else if (closes >= 0 && !open.isEmpty()) {
                char opened = open.pop();
                if (SQUARE.indexOf(opened) >= 0 && SQUARE.indexOf(line.charAt(i)) >= 0 && !isTaken(index, i, edits)) {
                    add(line, index, i, CLOSING.charAt(OPENING.indexOf(opened)), edits);
                }
            }
        }
    }

    /** Whether it is put right already, or its other half is, which stands at most as far as the brackets of a year. */
    private static boolean isTaken(int index, int i, List<Edit> edits) {
        return edits.stream().anyMatch(edit -> edit.line() == index && Math.abs(edit.start() - i) < YEAR);
    }

    private static void addWidths(String line, int index, List<Edit> edits) {
        for (int i = 0; i < line.length(); i++) {
            int half = HALF.indexOf(line.charAt(i));
            if (half >= 0 && standsBesideHanzi(line, i) && !isTaken(index, i, edits)) {
                add(line, index, i, FULL.charAt(half), edits);
            }
        }
    }

    /** A bracket is as wide as what it holds. */
    private static boolean standsBesideHanzi(String line, int i) {
        return switch (line.charAt(i)) {
            case '(' -> isWide(line, i + 1);
            case ')' -> isWide(line, i - 1);
            default -> isWide(line, i - 1) || isWide(line, i + 1);
        };
    }

    private static boolean isWide(String line, int i) {
        return i >= 0 && i < line.length() && (Character.isIdeographic(line.charAt(i)) || line.charAt(i) >= '　' && line.charAt(i) <= '】');
    }

    private static void add(String line, int index, int at, char after, List<Edit> edits) {
        if (line.charAt(at) != after) {
            edits.add(new Edit(RepairKind.SCANNED_CHARACTER, index, at, at + 1, String.valueOf(after)));
        }
    }
}
