package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.HeadingNumber;
import org.duizhao.repair.line.HeadingNumber.Style;
import org.duizhao.repair.line.Layout;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts back a line that slipped before the paragraph it follows: "5.…" stands right before "4.…", and the text of 4 has one line
 * before which the rest of 5 may begin, after a short line that ends a sentence. Where there is no such line, or more, it warns.
 */
public final class NumberedLineOrder implements RepairRule {

    @Override
    public Draft apply(Draft draft) {
        List<DraftLine> lines = draft.lines();
        int[] last = new int[Style.values().length];
        DraftLine[] moved = new DraftLine[lines.size() + 1];
        List<DraftLine> ordered = new ArrayList<>();
        List<Repair> moves = new ArrayList<>();
        List<Warning> doubts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            if (moved[i] != null) {
                ordered.add(moved[i]);
            }
            Optional<HeadingNumber> number = line.number();
            if (number.isPresent() && isSlipped(lines, i, number.get(), last[number.get().style().ordinal()])) {
                SourceRange range = line.text().span(0, line.length());
                OptionalInt due = due(draft, i);
                if (due.isPresent() && draft.allows(range)) {
                    moved[due.getAsInt()] = line;
                    moves.add(draft.move(range, line.text().toString()));
                    continue;
                }
                doubts.add(new Warning(WarningKind.LINE_ORDER, range));
            }
            ordered.add(line);
            number.ifPresent(found -> remember(found, last));
        }
        if (moved[lines.size()] != null) {
            ordered.add(moved[lines.size()]);
        }
        return draft.reordered(ordered, moves, doubts);
    }

    /** True if the next line has the number that is due, and this line the one after it. */
    private static boolean isSlipped(List<DraftLine> lines, int i, HeadingNumber number, int last) {
        return number.value() == last + 2 && i + 1 < lines.size()
                && lines.get(i + 1).number().equals(Optional.of(new HeadingNumber(number.style(), last + 1)));
    }

    /** Numbers below a heading begin anew, save the running ones: 1. to 20. */
    private static void remember(HeadingNumber number, int[] last) {
        last[number.style().ordinal()] = number.value();
        for (int deeper = number.style().ordinal() + 1; deeper < last.length; deeper++) {
            if (deeper != Style.ARABIC.ordinal()) {
                last[deeper] = 0;
            }
        }
    }

    /** The one line before which the slipped line {@code i} may belong; none where lines are paragraphs, which do not slip. */
    private static OptionalInt due(Draft draft, int i) {
        List<DraftLine> lines = draft.lines();
        Layout layout = Layout.of(lines, draft.kind());
        if (draft.kind() == LineKind.PARAGRAPHS && !layout.wrapped()) {
            return OptionalInt.empty();
        }
        int end = i + 2;
        OptionalInt found = OptionalInt.empty();
        boolean several = false;
        while (end < lines.size() && lines.get(end).number().isEmpty()) {
            DraftLine before = lines.get(end - 1);
            if (before.ended() && !layout.isFull(before)) {
                several = found.isPresent();
                found = OptionalInt.of(end);
            }
            end++;
        }
        if (lines.get(i).ended()) {
            return OptionalInt.of(end);
        }
        return several ? OptionalInt.empty() : found;
    }
}
