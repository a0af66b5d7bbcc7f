package org.duizhao.repair.character;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.TracedText;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds garbled digits where the context proves a number: a year inside 〔 〕 and the number before 号 after it, and the parts of a
 * date. All characters must be digits or garbled ones and the value in reason.
 */
final class FounderNumbers {

    private static final String OPENERS = "〔［[（(【也";
    private static final String CLOSERS = "〕］]）)】页";
    /** 〔 and 〕 as a Founder font garbles them. */
    private static final String GARBLED_BRACKETS = "也页";
    /** No notice is older than the People's Republic, or speaks of years beyond this century. */
    private static final int FIRST_YEAR = 1949;
    /** Notices name years of the republic, and plans of this century. */
    private static final int LAST_YEAR = 2099;

    private final FounderTable table;

    FounderNumbers(FounderTable table) {
        this.table = table;
    }

    /** The edits of all lines, in order. */
    List<Edit> in(Draft draft) {
        List<Edit> edits = new ArrayList<>();
        boolean brackets = draft.characters().holdsAny(GARBLED_BRACKETS);
        if (brackets || draft.characters().holdsAny(table.garbledDigits())) {
            for (int i = 0; i < draft.lines().size(); i++) {
                addEdits(draft.lines().get(i).string(), i, brackets, edits);
            }
        }
        return edits;
    }

    /** @param brackets whether there are garbled brackets anywhere: without them no number of true digits needs a look */
    private void addEdits(String line, int index, boolean brackets, List<Edit> edits) {
        for (int start = 0; start < line.length(); start++) {
            if (table.digit(line.charAt(start)) < 0) {
                continue;
            }
            boolean suspect = brackets;
            int end = start;
            while (end < line.length() && table.digit(line.charAt(end)) >= 0) {
                suspect |= isGarbled(line.charAt(end));
                end++;
            }
            if (suspect && end - start <= 4 && isProved(line, start, end)) {
                repairBrackets(line, start, end, index, edits);
                repairDigits(line, start, end, index, edits);
            }
            start = end;
        }
    }

    private boolean isProved(String line, int start, int end) {
        int value = value(line, start, end);
        int length = end - start;
        char before = before(line, start);
        char after = after(line, end);
        boolean year = length == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        return switch (after) {
            case '年' -> year;
            case '月' -> length <= 2 && value >= 1 && value <= 12 && (before == '年' || length == 2 && !isHanzi(before));
            case '日' -> length <= 2 && value >= 1 && value <= 31 && before == '月';
            case '号' -> value > 0 && (CLOSERS.indexOf(before) >= 0 || before == '第');
            default -> year && OPENERS.indexOf(before) >= 0 && CLOSERS.indexOf(after) >= 0;
        };
    }

    /** 也 and 页 around a year are 〔 and 〕. */
    private void repairBrackets(String line, int start, int end, int index, List<Edit> edits) {
        if (end - start != 4) {
            return;
        }
        int open = backOverBlanks(line, start) - 1;
        int close = overBlanks(line, end);
        boolean bracketed = open >= 0 && close < line.length()
                && OPENERS.indexOf(line.charAt(open)) >= 0 && CLOSERS.indexOf(line.charAt(close)) >= 0;
        if (bracketed && line.charAt(open) == '也') {
            edits.add(new Edit(RepairKind.FOUNDER_CODE, index, open, open + 1, "〔"));
        }
        if (bracketed && line.charAt(close) == '页') {
            edits.add(new Edit(RepairKind.FOUNDER_CODE, index, close, close + 1, "〕"));
        }
    }

    private void repairDigits(String line, int start, int end, int index, List<Edit> edits) {
        int at = start;
        while (at < end) {
            if (!isGarbled(line.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            StringBuilder digits = new StringBuilder();
            while (at < end && isGarbled(line.charAt(at))) {
                digits.append(table.digit(line.charAt(at)));
                at++;
            }
            edits.add(new Edit(RepairKind.FOUNDER_CODE, index, from, at, digits.toString()));
        }
    }

    private boolean isGarbled(char c) {
        return isHanzi(c) && table.digit(c) >= 0;
    }

    private int value(String line, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + table.digit(line.charAt(i));
        }
        return value;
    }

    private static char before(String line, int start) {
        int at = backOverBlanks(line, start);
        return at == 0 ? ' ' : line.charAt(at - 1);
    }

    private static char after(String line, int end) {
        int at = overBlanks(line, end);
        return at == line.length() ? ' ' : line.charAt(at);
    }

    private static int backOverBlanks(String line, int start) {
        int at = start;
        while (at > 0 && TracedText.isBlank(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int overBlanks(String line, int end) {
        int at = end;
        while (at < line.length() && TracedText.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
