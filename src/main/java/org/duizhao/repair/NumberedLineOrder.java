package org.duizhao.repair;

import org.duizhao.notice.SourceRange;
import org.duizhao.notice.Warning;
import org.duizhao.notice.WarningKind;
import org.duizhao.read.SourceText.LineKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts back a line that slipped before the paragraph it follows: "5.…" stands right before "4.…", and the text of 4 has one place
 * where the rest of 5 begins, after a short line that ends a sentence. Where there is no such place, or more, it warns.
 */
final class NumberedLineOrder implements RepairRule {

    @Override
    public Draft apply(Draft draft) {
        Layout layout = Layout.of(draft.lines(), draft.source().lines());
        Draft result = draft;
        for (int i = 0; i + 1 < result.lines().size(); i++) {
            if (isSlipped(result.lines(), i)) {
                result = putBack(result, i, layout);
            }
        }
        return result;
    }

    /** True if line {@code i} has the number after that of the next line, and what came before lacks that next line's number. */
    private static boolean isSlipped(List<Line> lines, int i) {
        Optional<HeadingNumber> number = HeadingNumber.at(lines.get(i).text());
        Optional<HeadingNumber> next = number.isEmpty() ? number : HeadingNumber.at(lines.get(i + 1).text());
        return next.isPresent() && next.get().style() == number.get().style() && next.get().value() == number.get().value() - 1
                && valueBefore(lines, i, number.get().style()) == next.get().value() - 1;
    }

    private static int valueBefore(List<Line> lines, int i, HeadingNumber.Style style) {
        for (int before = i - 1; before >= 0; before--) {
            Optional<HeadingNumber> number = HeadingNumber.at(lines.get(before).text());
            if (number.isPresent() && number.get().style() == style) {
                return number.get().value();
            }
            if (number.isPresent() && number.get().style().compareTo(style) < 0 && style != HeadingNumber.Style.ARABIC) {
                return 0;
            }
        }
        return 0;
    }

    private static Draft putBack(Draft draft, int i, Layout layout) {
        List<Line> lines = draft.lines();
        Line slipped = lines.get(i);
        SourceRange range = slipped.text().span(0, slipped.text().length());
        OptionalInt place = Sentence.isEnded(slipped.text()) ? OptionalInt.of(endOfBlock(lines, i + 2)) : restOf(lines, i, layout);
        if (place.isEmpty() || draft.source().lines() == LineKind.PARAGRAPHS && !layout.wrapped()) {
            return draft.warn(new Warning(WarningKind.LINE_ORDER, range));
        }
        List<Line> ordered = new ArrayList<>(lines);
        ordered.remove(i);
        ordered.add(place.getAsInt() - 1, slipped);
        return draft.reorder(range, slipped.text().toString(), ordered);
    }

    /** The one line before the next number that may be the rest of the slipped line {@code i}. */
    private static OptionalInt restOf(List<Line> lines, int i, Layout layout) {
        OptionalInt found = OptionalInt.empty();
        int end = endOfBlock(lines, i + 2);
        for (int at = i + 2; at < end; at++) {
            Line before = lines.get(at - 1);
            if (Sentence.isEnded(before.text()) && !layout.isFull(before)) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(at);
            }
        }
        return found;
    }

    /** The index of the next line that begins with a number, or the end. */
    private static int endOfBlock(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() && HeadingNumber.at(lines.get(end).text()).isEmpty()) {
            end++;
        }
        return end;
    }
}
