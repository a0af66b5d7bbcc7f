package org.duizhao.notice.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sentence that opens a list of items and says whose they are: 运营单位应当遵守下列规定：（一）…（二）….
 *
 * @param measure null where no list is open
 */
public record LeadIn(Measure measure) {

    /** No list is open. */
    public static final LeadIn NONE = new LeadIn(null);

    /** The measures of a paragraph, after the lead-in where it is one of its items. */
    public List<Measure> with(List<Measure> paragraph) {
        if (!opens(paragraph)) {
            return paragraph;
        }
        List<Measure> all = new ArrayList<>(List.of(measure));
        all.addAll(paragraph);
        return all;
    }

    /** The lead-in for what follows a paragraph. */
    public LeadIn after(List<Measure> paragraph) {
        Measure last = paragraph.isEmpty() ? null : paragraph.get(paragraph.size() - 1);
        if (last != null && last.text().endsWith("：")) {
            return new LeadIn(last);
        }
        return opens(paragraph) ? this : NONE;
    }

    /** Whether a paragraph is an item of the open list. */
    public boolean opens(List<Measure> paragraph) {
        if (measure == null || paragraph.isEmpty()) {
            return false;
        }
        HeadingPath own = measure.path();
        HeadingPath path = paragraph.get(0).path();
        boolean placed = own.section() != null || own.item() != null;
        boolean below = Objects.equals(own.section(), path.section())
                && (own.item() == null || Objects.equals(own.item(), path.item()));
        return placed && below && !own.equals(path);
    }
}
