package org.duizhao.change;

import org.duizhao.change.badge.Badge;
import org.duizhao.change.badge.Meaning;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.notice.outline.Measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a measure, or of several that were divided or drawn together.
 *
 * @param old      in reading order; empty where the new notice alone has it
 * @param now      in reading order; empty where the old notice alone has it
 * @param sure     how surely the two sides belong together, 0 to 1; 1 where there is one side only
 * @param told     whether a person said that it is so
 * @param meanings what it means, figures first; empty where only the wording changed, or nothing
 */
public record Change(ChangeKind kind, List<Measure> old, List<Measure> now, double sure, boolean told, List<Meaning> meanings) {

    /** Below it a person should look at a link. */
    private static final double SURE = 0.6;

    public Change {
        old = List.copyOf(old);
        now = List.copyOf(now);
        meanings = List.copyOf(meanings);
    }

    /** Whether a person should look whether the two sides belong together, and has not said so yet. */
    public boolean unsure() {
        return linked() && !told && sure < SURE;
    }

    /** Whether both notices have a part in it. */
    public boolean linked() {
        return !old.isEmpty() && !now.isEmpty();
    }

    /** By which it is shown and filtered, in a fixed order. */
    public List<Badge> badges() {
        return meanings.stream().flatMap(meaning -> meaning.badges().stream()).distinct().sorted().toList();
    }

    /** Whether nothing of substance changed but years, the own place, numbers before sentences or punctuation. */
    public boolean trifling() {
        return !meanings.isEmpty() && badges().stream().allMatch(Badge::isTrifle);
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
