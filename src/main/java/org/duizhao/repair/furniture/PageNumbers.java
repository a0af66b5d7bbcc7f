package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops page numbers: — 6 —, ·6·, 第 6 页 共 9 页, 6/9, alone on a line or inside a sentence, and 要 6 要, which is — 6 — of a Founder
 * font. A bare number alone on its line is one only where others go before or after it in the same row, or where a 1, the only one
 * of the document, parts lines that are no cells of a table: of two pages the last is often without a number.
 */
public final class PageNumbers implements RepairRule {

    private static final String NUMBER = "[0-9０-９]{1,4}";
    private static final String GARBLED_NUMBER = "[0-9园员圆猿源缘远苑愿怨]{1,3}";
    private static final String MARK = "[-—–－―─~～·•]{1,2}";
    private static final String OF_PAGES = "第?\\s?" + NUMBER + "\\s?页\\s?[,，/]?\\s?共\\s?" + NUMBER + "\\s?页";
    private static final Pattern LINE = Pattern.compile(MARK + "\\s*" + NUMBER + "\\s*" + MARK
            + "|" + OF_PAGES + "|第\\s?" + NUMBER + "\\s?页"
            + "|要\\s*" + GARBLED_NUMBER + "\\s*要|原\\s*" + GARBLED_NUMBER + "\\s*原|窑\\s*" + GARBLED_NUMBER + "\\s*窑"
            + "|(?i:page)\\s*" + NUMBER + "(?:\\s*(?i:of)\\s*" + NUMBER + ")?");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?<=^|[^\\s0-9０-９A-Za-z.])\\s*(?:[-—－―]\\s" + NUMBER + "\\s[-—－―]|[—―]\\s?" + NUMBER + "\\s?[—―]|" + OF_PAGES
                    + ")\\s*(?=$|[^\\s0-9０-９A-Za-z])");
    private static final Pattern BARE = Pattern.compile("[-—]?\\s*(" + NUMBER + ")\\s*(?:[-—]|/\\s*" + NUMBER + ")?");
    /** What a page number that stands alone begins with. */
    private static final String FIRST = "-—–－―─~～·•0123456789０１２３４５６７８９第要原窑pP";
    /** One of these stands beside every page number inside a sentence. */
    private static final String BESIDE_NUMBERS = "—-－―页";
    /** 第 1234 页 / 共 1234 页 with its blanks. */
    private static final int LONGEST = 24;
    /** A page has at least so many lines that are not blank. */
    private static final int PAGE_LINES = 10;
    /** What few cells of a table take, in columns. */
    private static final int CELL = 24;

    @Override
    public Draft apply(Draft draft) {
        List<Edit> edits = new ArrayList<>();
        List<int[]> bare = new ArrayList<>();
        boolean inSentences = draft.characters().holdsAny(BESIDE_NUMBERS);
        for (int i = 0; i < draft.lines().size(); i++) {
            String line = draft.lines().get(i).string();
            boolean mayBeNumber = line.length() <= LONGEST && FIRST.indexOf(line.charAt(0)) >= 0;
            if (mayBeNumber && LINE.matcher(line).matches()) {
                edits.add(Edit.drop(RepairKind.PAGE_NUMBER, i, 0, line.length()));
                continue;
            }
            OptionalInt number = mayBeNumber ? bareNumber(line) : OptionalInt.empty();
            if (number.isPresent()) {
                bare.add(new int[] {i, number.getAsInt()});
            } else if (inSentences) {
                dropInside(line, i, edits);
            }
        }
        if (bare.size() == 1 && isFirstPage(draft.lines(), bare.get(0))) {
            edits.add(whole(draft, bare.get(0)[0]));
        }
        dropRow(draft, bare, edits);
        return draft.edit(edits);
    }

    private static OptionalInt bareNumber(String line) {
        Matcher number = BARE.matcher(line);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static void dropInside(String line, int index, List<Edit> edits) {
        if (BESIDE_NUMBERS.chars().noneMatch(c -> line.indexOf(c) >= 0)) {
            return;
        }
        Matcher matcher = IN_SENTENCE.matcher(line);
        while (matcher.find()) {
            edits.add(Edit.drop(RepairKind.PAGE_NUMBER, index, matcher.start(), matcher.end()));
        }
    }

    /** A bare number is a page's if its neighbour in the document is one less or one more, and no table cell stands between. */
    private static void dropRow(Draft draft, List<int[]> bare, List<Edit> edits) {
        for (int k = 0; k < bare.size(); k++) {
            boolean afterOne = k > 0 && follows(bare.get(k - 1), bare.get(k));
            boolean beforeOne = k + 1 < bare.size() && follows(bare.get(k), bare.get(k + 1));
            if (afterOne || beforeOne) {
                edits.add(whole(draft, bare.get(k)[0]));
            }
        }
    }

    private static Edit whole(Draft draft, int line) {
        return Edit.drop(RepairKind.PAGE_NUMBER, line, 0, draft.lines().get(line).length());
    }

    /** Pages have at least a few lines; the numbered rows of a table that was pasted cell by cell have fewer. */
    private static boolean follows(int[] number, int[] next) {
        return next[1] == number[1] + 1 && next[0] - number[0] > PAGE_LINES;
    }

    /** Before it a page of text that ends like text, behind it nothing or a line of text. */
    private static boolean isFirstPage(List<DraftLine> lines, int[] number) {
        int at = number[0];
        if (number[1] != 1 || at <= PAGE_LINES) {
            return false;
        }
        DraftLine before = lines.get(at - 1);
        boolean text = before.ended() || before.width() >= 2 * CELL;
        return text && (at + 1 == lines.size() || lines.get(at + 1).width() >= CELL);
    }
}
