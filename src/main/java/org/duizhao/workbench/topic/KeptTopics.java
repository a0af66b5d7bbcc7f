package org.duizhao.workbench.topic;

import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.entry.StoredTopic.Asked;
import org.duizhao.library.entry.StoredTopic.Shown;
import org.duizhao.topic.own.CsvCells;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.topic.own.OwnTopics;

import java.util.List;

/** A person's own topics as a project keeps them, and back. */
public final class KeptTopics {

    private KeptTopics() {
    }

    /** As a project keeps them, in their order. */
    public static List<StoredTopic> of(OwnTopics topics) {
        return topics.topics().stream().map(KeptTopics::stored).toList();
    }

    /** Back from what a project keeps; of two with one name the latter. */
    public static OwnTopics read(List<StoredTopic> kept) {
        return new OwnTopics(kept.stream().map(KeptTopics::topic).toList());
    }

    private static StoredTopic stored(OwnTopic topic) {
        CsvCells cells = CsvCells.of(topic);
        List<String> shown = cells.shown();
        List<String> asked = cells.asked();
        return new StoredTopic(shown.get(0), shown.get(1), new Shown(shown.get(2), shown.get(3)),
                new Asked(asked.get(0), asked.get(1), asked.get(2), asked.get(3)));
    }

    private static OwnTopic topic(StoredTopic stored) {
        Shown shown = stored.shown();
        Asked asked = stored.asked();
        return new CsvCells(List.of(stored.part(), stored.name(), shown.words(), shown.headings()),
                List.of(asked.kinds(), asked.words(), asked.actors(), asked.abbreviation())).topic();
    }
}
