package org.duizhao.change;

import org.duizhao.change.kind.ChangeKind;
import org.duizhao.notice.outline.Measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a measure, or of several that were divided or drawn together.
 *
 * @param old  in reading order; empty where the new notice alone has it
 * @param now  in reading order; empty where the old notice alone has it
 * @param sure how surely the two sides belong together, 0 to 1; 1 where there is one side only
 */
public record Change(ChangeKind kind, List<Measure> old, List<Measure> now, double sure) {

    public Change {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }

    /** The old measures as one text; empty where there are none. */
    public String oldText() {
        return text(old);
    }

    /** The new measures as one text; empty where there are none. */
    public String newText() {
        return text(now);
    }

    private static String text(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.joining());
    }
}
