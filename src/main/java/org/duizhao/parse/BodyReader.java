package org.duizhao.parse;

import org.duizhao.notice.Outline;

import java.util.List;

/** Makes the outline of the body's lines: headings, and paragraphs of measures under them. */
final class BodyReader {

    private final Entries entries = new Entries();

    Outline read(List<Line> lines) {
        OutlineBuilder outline = new OutlineBuilder();
        entries.read(Tails.joined(lines)).forEach(outline::add);
        return outline.build();
    }
}
