package org.duizhao.repair;

import org.duizhao.notice.SourceRange;
import org.duizhao.notice.TracedText;
import org.duizhao.notice.Warning;
import org.duizhao.notice.WarningKind;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts right lines whose order a broken quotation proves: an opening mark stands alone on a line, the line after it is whole, and
 * the one after that closes a quotation that it never opened. The mark was torn from that line, so that line stood where the mark stands.
 */
final class QuotedLineOrder implements RepairRule {

    private static final String OPENERS = "“‘《（〔";
    private static final String CLOSERS = "”’》）〕";
    private static final String SEPARATORS = "、，,；。";

    @Override
    public Draft apply(Draft draft) {
        Draft result = draft;
        for (int i = 0; i + 1 < result.lines().size(); i++) {
            TracedText line = result.lines().get(i).text();
            int kind = line.length() == 1 ? OPENERS.indexOf(line.charAt(0)) : -1;
            if (kind >= 0 && unmatched(result.lines().get(i + 1).text(), kind) < 0) {
                result = putRight(result, i, kind);
            }
        }
        return result;
    }

    private static Draft putRight(Draft draft, int i, int kind) {
        List<Line> lines = draft.lines();
        int broken = i + 2 < lines.size() ? unmatched(lines.get(i + 2).text(), kind) : -1;
        if (broken < 0) {
            return draft.warn(new Warning(WarningKind.LINE_ORDER, lines.get(i).text().span(0, 1)));
        }
        TracedText last = lines.get(i + 2).text();
        int opening = openingBefore(last, broken, CLOSERS.charAt(kind));
        Line whole = lines.get(i + 2).with(TracedText.join(List.of(last.substring(0, opening), lines.get(i).text(), last.substring(opening))));
        List<Line> ordered = new ArrayList<>(lines);
        ordered.set(i, whole);
        ordered.remove(i + 2);
        SourceRange range = new SourceRange(lines.get(i).text().span(0, 1).start(), last.span(0, last.length()).end());
        return draft.reorder(range, whole.text() + "\n" + lines.get(i + 1).text(), ordered);
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
