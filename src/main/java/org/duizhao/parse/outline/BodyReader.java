package org.duizhao.parse.outline;

import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Warning;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
import org.duizhao.parse.sentence.ResponsibilityLines;

import java.util.ArrayList;
import java.util.List;

/** Makes the outline of the body's lines: headings, and paragraphs of measures under them. */
public final class BodyReader {

    /** The outline of a notice and what is doubtful in its numbering. */
    public record Body(Outline outline, List<Warning> warnings) {
    }

    private final BodyLines entries = new BodyLines();
    private final NumberingCheck numbering = new NumberingCheck();

    /** The outline of these lines, which may be empty, and of the annexes. */
    public Body read(List<Line> lines, List<Part> annexes) {
        OutlineBuilder outline = new OutlineBuilder();
        List<Warning> warnings = new ArrayList<>(add(lines, outline));
        for (Part annex : annexes) {
            boolean apart = Forms.holdSentences(annex.lines());
            outline.annex(annex, !apart);
            if (apart) {
                warnings.addAll(add(annex.lines(), outline));
            }
        }
        return new Body(outline.build(), warnings);
    }

    private List<Warning> add(List<Line> lines, OutlineBuilder outline) {
        List<BodyLine> read = entries.read(ResponsibilityLines.joined(lines));
        read.forEach(outline::add);
        return numbering.check(read);
    }
}
