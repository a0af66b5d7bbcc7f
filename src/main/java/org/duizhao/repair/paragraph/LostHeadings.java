package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.FormalLine;
import org.duizhao.repair.line.HeadingNumber;
import org.duizhao.repair.line.Layout;
import org.duizhao.repair.line.Punctuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells a wrapped document whose （一） headings were not extracted: where heading and text shared a line, the line that is left is
 * short and stops in mid-sentence, and a full line follows.
 */
public final class LostHeadings {

    /** Two short lines may be chance. */
    private static final int FEWEST_TRACES = 3;

    private LostHeadings() {
    }

    /** The one warning of a document that has 一、 headings, none below them, and the traces of some; none of any other. */
    public static List<Warning> in(List<DraftLine> lines, Layout layout) {
        if (!layout.wrapped() || count(lines, HeadingNumber.Style.HAN) < 2 || count(lines, HeadingNumber.Style.HAN_BRACKETS) > 0
                || count(lines, HeadingNumber.Style.ARABIC) > 1) {
            return List.of();
        }
        List<DraftLine> traces = IntStream.range(firstHeading(lines) + 1, lines.size())
                .filter(i -> isTrace(lines, i, layout)).mapToObj(lines::get).toList();
        if (traces.size() < FEWEST_TRACES) {
            return List.of();
        }
        SourceRange first = traces.get(0).text().span(0, traces.get(0).text().length());
        return List.of(new Warning(WarningKind.MISSING_HEADINGS, first, "（一）"));
    }

    /** True if line {@code i} is short, stops in mid-sentence, and follows a line that ends a sentence or a heading. */
    static boolean isTrace(List<DraftLine> lines, int i, Layout layout) {
        DraftLine line = lines.get(i);
        return i + 1 < lines.size() && !layout.isFull(line) && !line.ended() && !Punctuation.goesOn(line.string())
                && line.number().isEmpty() && !FormalLine.begins(line.string()) && !FormalLine.isComplete(line)
                && isRest(lines.get(i + 1), layout) && mayPrecede(lines.get(i - 1));
    }

    private static int firstHeading(List<DraftLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).number().isPresent()).findFirst().orElse(lines.size());
    }

    private static boolean isRest(DraftLine next, Layout layout) {
        return (layout.isFull(next) || next.ended()) && next.number().isEmpty();
    }

    private static boolean mayPrecede(DraftLine before) {
        return before.ended() || before.number().filter(HeadingNumber::standsAlone).isPresent();
    }

    private static long count(List<DraftLine> lines, HeadingNumber.Style style) {
        return lines.stream().map(DraftLine::number).flatMap(Optional::stream)
                .filter(n -> n.style() == style).count();
    }
}
