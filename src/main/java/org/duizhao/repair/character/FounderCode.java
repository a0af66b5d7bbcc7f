package org.duizhao.repair.character;

import org.duizhao.language.Segmenter;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts back the signs of a Founder (方正) font that were extracted as hanzi. Sure are runs set in a symbol font and numbers that their
 * context proves. One of these makes the document suspect, and then signs between words and pairs of brackets are repaired too;
 * in a document that is not suspect these are warnings, save a + inside quotation marks, where names of places do not stand.
 */
public final class FounderCode implements RepairRule {

    /** A name in quotation marks (“互联网+监管”) has no more characters on either side of its sign. */
    private static final int LONGEST_QUOTED = 12;

    private final FounderTable table = new FounderTable();
    private final FounderNumbers numbers = new FounderNumbers(table);
    private final FounderFonts fonts = new FounderFonts(table);
    private final FounderMarks marks;

    /** Asks {@code segmenter} whether a word holds a sign. */
    public FounderCode(Segmenter segmenter) {
        marks = new FounderMarks(table, segmenter, new FounderStopWords());
    }

    @Override
    public Draft apply(Draft draft) {
        List<Edit> sure = new ArrayList<>(fonts.in(draft));
        sure.addAll(numbers.in(draft));
        List<Edit> likely = marks.in(draft);
        if (sure.isEmpty() && !hasGarbledPageNumber(draft)) {
            List<Warning> suspects = new ArrayList<>();
            for (Edit edit : likely) {
                if (isInQuotes(draft.lines().get(edit.line()).text(), edit.start())) {
                    sure.add(edit);
                } else {
                    suspects.add(suspect(draft, edit));
                }
            }
            return draft.warn(suspects).edit(sure);
        }
        sure.addAll(likely);
        return draft.edit(sure);
    }

    private static boolean hasGarbledPageNumber(Draft draft) {
        for (Repair repair : draft.repairs()) {
            if (repair.kind() == RepairKind.PAGE_NUMBER && repair.before().startsWith("要")) {
                return true;
            }
        }
        return false;
    }

    /** True for a + in a quotation that opens and closes near by on the same line. */
    private static boolean isInQuotes(CharSequence line, int i) {
        if (line.charAt(i) != '垣') {
            return false;
        }
        int open = i;
        while (open >= 0 && i - open < LONGEST_QUOTED && line.charAt(open) != '“' && line.charAt(open) != '”') {
            open--;
        }
        int close = i;
        while (close < line.length() && close - i < LONGEST_QUOTED && line.charAt(close) != '“' && line.charAt(close) != '”') {
            close++;
        }
        return open >= 0 && close < line.length() && line.charAt(open) == '“' && line.charAt(close) == '”';
    }

    private static Warning suspect(Draft draft, Edit edit) {
        CharSequence line = draft.lines().get(edit.line()).text();
        SourceRange range = draft.lines().get(edit.line()).text().span(edit.start(), edit.end());
        return new Warning(WarningKind.FOUNDER_SUSPECT, range, line.subSequence(edit.start(), edit.end()).toString(), edit.after());
    }
}
