package org.duizhao.parse.outline;

import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Warning;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.sentence.ResponsibilityLines;

import java.util.List;

/** Makes the outline of the body's lines: headings, and paragraphs of measures under them. */
public final class BodyReader {

    /** The outline of a notice and what is doubtful in its numbering. */
    public record Body(Outline outline, List<Warning> warnings) {
    }

    private final BodyLines entries = new BodyLines();
    private final NumberingCheck numbering = new NumberingCheck();

    /** The outline of these lines, which may be empty. */
    public Body read(List<Line> lines) {
        List<BodyLine> read = entries.read(ResponsibilityLines.joined(lines));
        OutlineBuilder outline = new OutlineBuilder();
        read.forEach(outline::add);
        return new Body(outline.build(), numbering.check(read));
    }
}
