package org.duizhao.notice.outline;

import java.util.List;

/** A paragraph of the body: its measures in reading order, at least one. */
public record Paragraph(List<Measure> measures) implements Block {

    public Paragraph {
        measures = List.copyOf(measures);
    }
}
