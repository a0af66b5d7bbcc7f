package org.duizhao.extract.actor;

import org.duizhao.extract.wording.Stretches;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.requirement.Body;
import org.duizhao.progress.Watchdog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for every measure of a notice who sees to it, by the same rule as for its requirements; see {@link ActorFinder#responsible}. */
public final class ResponsibleOffices {

    private final ActorFinder finder;

    /** Of one notice. */
    public ResponsibleOffices(Readings readings) {
        this.finder = new ActorFinder(readings);
    }

    /** By measure id, each name and duty once, in the notice's order; a measure for which nobody is named is missing. */
    public Map<String, List<Body>> of(Notice notice) {
        Map<String, List<Body>> offices = new HashMap<>();
        for (Paragraph paragraph : notice.outline().paragraphs()) {
            List<Measure> stretches = Stretches.of(paragraph.measures()).measures();
            for (int i = 0; i < stretches.size(); i++) {
                Watchdog.checkWanted();
                List<Body> found = finder.responsible(stretches, i);
                if (!found.isEmpty()) {
                    offices.computeIfAbsent(stretches.get(i).id(), id -> new ArrayList<>()).addAll(found);
                }
            }
        }
        offices.replaceAll((id, bodies) -> bodies.stream().distinct().toList());
        return offices;
    }
}
