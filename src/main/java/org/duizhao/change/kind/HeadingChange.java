package org.duizhao.change.kind;

import org.duizhao.notice.outline.Heading;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a heading, with the section under it.
 *
 * @param old   null where the new notice alone has it
 * @param now   null where the old notice alone has it
 * @param moved whether its section stands in another order than those around it, or under another section
 */
public record HeadingChange(Heading old, Heading now, boolean moved) {

    /** One thing that became of a heading. */
    public enum Aspect { ADDED, DELETED, MOVED, RENAMED, RENUMBERED }

    /** All that became of it; empty where it is as it was. A number that another heading's coming or going changed is a renumbering too. */
    public List<Aspect> aspects() {
        if (old == null || now == null) {
            return List.of(old == null ? Aspect.ADDED : Aspect.DELETED);
        }
        List<Aspect> aspects = new ArrayList<>();
        if (moved) {
            aspects.add(Aspect.MOVED);
        }
        if (!old.title().equals(now.title())) {
            aspects.add(Aspect.RENAMED);
        }
        if (!old.number().equals(now.number())) {
            aspects.add(Aspect.RENUMBERED);
        }
        return aspects;
    }
}
