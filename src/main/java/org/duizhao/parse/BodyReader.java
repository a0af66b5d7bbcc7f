package org.duizhao.parse;

import java.util.List;

/** Makes the outline of the body's lines: headings, and paragraphs of measures under them. */
final class BodyReader {

    private final Entries entries = new Entries();
    private final NumberingCheck numbering = new NumberingCheck();

    Body read(List<Line> lines) {
        List<Entry> read = entries.read(Tails.joined(lines));
        OutlineBuilder outline = new OutlineBuilder();
        read.forEach(outline::add);
        return new Body(outline.build(), numbering.check(read));
    }
}
