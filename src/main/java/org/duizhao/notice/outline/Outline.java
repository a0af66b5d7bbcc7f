package org.duizhao.notice.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The body of a notice, and its annexes: headings and paragraphs in reading order. */
public record Outline(List<Block> blocks) {

    public Outline {
        blocks = List.copyOf(blocks);
    }

    /** All headings, in reading order. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return Collections.unmodifiableList(headings);
    }

    /** All paragraphs, in reading order. */
    public List<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    /** Where the annexes begin. */
    public List<Annex> annexes() {
        return blocks.stream().filter(Annex.class::isInstance).map(Annex.class::cast).toList();
    }

    /** The measures of all paragraphs, in reading order. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                measures.addAll(paragraph.measures());
            }
        }
        return Collections.unmodifiableList(measures);
    }
}
