package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts right lines whose order a broken quotation proves: an opening mark stands alone on a line, the line after it is whole, and
 * the one after that closes a quotation that it never opened. The mark was torn from that line, so that line stood where the mark
 * stands.
 */
public final class QuotedLineOrder implements RepairRule {

    private static final String OPENERS = "“‘《（〔";
    private static final String CLOSERS = "”’》）〕";
    private static final String SEPARATORS = "、，,；。";

    @Override
    public Draft apply(Draft draft) {
        List<DraftLine> lines = draft.lines();
        List<DraftLine> ordered = new ArrayList<>();
        List<Repair> moves = new ArrayList<>();
        List<Warning> doubts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TracedText mark = lines.get(i).text();
            int kind = mark.length() == 1 && i + 1 < lines.size() ? OPENERS.indexOf(mark.charAt(0)) : -1;
            if (kind < 0 || unmatched(lines.get(i + 1).text(), kind) >= 0) {
                ordered.add(lines.get(i));
                continue;
            }
            int broken = i + 2 < lines.size() ? unmatched(lines.get(i + 2).text(), kind) : -1;
            SourceRange range = mark.span(0, 1);
            if (broken >= 0) {
                TracedText last = lines.get(i + 2).text();
                range = new SourceRange(range.start(), last.span(0, last.length()).end());
            }
            if (broken < 0 || !draft.allows(range)) {
                doubts.add(new Warning(WarningKind.LINE_ORDER, mark.span(0, 1)));
                ordered.add(lines.get(i));
                continue;
            }
            DraftLine whole = withMark(lines.get(i + 2), mark, openingBefore(lines.get(i + 2).text(), broken, CLOSERS.charAt(kind)));
            ordered.add(whole);
            ordered.add(lines.get(i + 1));
            moves.add(draft.move(range, whole.text() + "\n" + lines.get(i + 1).text()));
            i += 2;
        }
        return draft.reordered(ordered, moves, doubts);
    }

    private static DraftLine withMark(DraftLine line, TracedText mark, int at) {
        return line.with(TracedText.join(List.of(line.text().substring(0, at), mark, line.text().substring(at))));
    }

    /** Where a mark closes what was not opened in the line, or -1. */
    private static int unmatched(CharSequence line, int kind) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == OPENERS.charAt(kind)) {
                depth++;
            } else if (line.charAt(i) == CLOSERS.charAt(kind) && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** After the quotation before the broken one and the comma that follows it, or at the beginning. */
    private static int openingBefore(CharSequence line, int broken, char closer) {
        int at = broken;
        while (at > 0 && line.charAt(at - 1) != closer) {
            at--;
        }
        while (at > 0 && at < broken && SEPARATORS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
