package org.duizhao.desktop.matrix.cell;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.notice.source.Span;

/** Puts what most notices say in these words into a quieter ink. */
final class TemplateInk {

    private TemplateInk() {
    }

    /** @param template parts of the measure that the runs are of, sorted; what a run lacks of it is not counted */
    static List<Run> on(List<Run> runs, List<Span> template) {
        if (template.isEmpty()) {
            return runs;
        }
        List<Run> inked = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            if (run.piece().mark() == Mark.MISSING) {
                inked.add(run);
                continue;
            }
            Span own = new Span(at, at + run.piece().text().length());
            if (run.ink() == Ink.FULL) {
                cut(run, own, template, inked);
            } else {
                inked.add(run);
            }
            at = own.end();
        }
        return inked;
    }

    private static void cut(Run run, Span own, List<Span> template, List<Run> inked) {
        int done = own.start();
        for (Span part : template) {
            if (part.overlaps(own)) {
                int start = Math.max(part.start(), own.start());
                int end = Math.min(part.end(), own.end());
                add(run, own, new Span(done, start), Ink.FULL, inked);
                add(run, own, new Span(start, end), Ink.TEMPLATE, inked);
                done = end;
            }
        }
        add(run, own, new Span(done, own.end()), Ink.FULL, inked);
    }

    private static void add(Run run, Span own, Span part, Ink ink, List<Run> inked) {
        if (part.length() > 0) {
            inked.add(new Run(new Piece(run.piece().mark(), run.piece().text().substring(part.start() - own.start(), part.end() - own.start())), ink));
        }
    }
}
