package org.duizhao.align;

import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;
import org.duizhao.topic.Topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses one topic for a matter. */
final class RowTopics {

    /** What a passage must give on average: half a clear word. */
    private static final double LEAST = 0.5;
    /** The same of a topic of a person's own, who wants to see together what holds its words: a clear one in each. */
    private static final double LEAST_OF_OWN = 1;

    /**
     * Where a matter stands in the codebook.
     *
     * @param rank    the topic's place in the codebook, from 0; beyond its end for a topic taken from a heading
     * @param clarity how clearly its measures are about the topic, on average; 1 for a clear word, 0 for a heading
     */
    record Place(Topic topic, int rank, double clarity) {
    }

    private final Corpus corpus;
    private final MatterTexts texts;
    private final Codebook codebook;
    private final Map<Topic, Integer> ranks = new HashMap<>();

    RowTopics(Corpus corpus, MatterTexts texts, Codebook codebook) {
        this.corpus = corpus;
        this.texts = texts;
        this.codebook = codebook;
        codebook.topics().forEach(topic -> ranks.putIfAbsent(topic, ranks.size()));
    }

    /**
     * The topic that half the clauses or more are about, and most clearly, all their tags added up; one that a person made before any of the program's,
     * where its words stand in all clauses or in half of them twice. Else the heading above them, in the group of others.
     */
    Place of(Matter matter) {
        Map<Topic, Double> weights = new LinkedHashMap<>();
        Map<Topic, Integer> holders = new HashMap<>();
        for (List<Tag> tags : codebook.tagsOf(matter.passages().stream().map(passage -> shown(matter, passage)).toList())) {
            tags.forEach(tag -> weights.merge(tag.topic(), tag.weight(), Double::sum));
            tags.forEach(tag -> holders.merge(tag.topic(), 1, Integer::sum));
        }
        int passages = matter.passages().size();
        Topic own = heaviest(weights.keySet().stream().filter(codebook::isOwn).toList(), weights, LEAST_OF_OWN * passages);
        List<Topic> ofMost = weights.keySet().stream().filter(topic -> 2 * holders.get(topic) >= passages).toList();
        Topic best = own == null ? heaviest(ofMost, weights, LEAST * passages) : own;
        return best == null ? new Place(heading(matter), ranks.size(), 0)
                : new Place(best, ranks.get(best), weights.get(best) / passages);
    }

    /** Null where none weighs so much. */
    private Topic heaviest(Collection<Topic> topics, Map<Topic, Double> weights, double needed) {
        Topic best = null;
        for (Topic topic : topics.stream().sorted(Comparator.comparing(ranks::get)).toList()) {
            if (weights.get(topic) >= needed && (best == null || weights.get(topic) > weights.get(best))) {
                best = topic;
            }
        }
        return best;
    }

    /** A topic that a person chose; behind those of the codebook where it is not in it any more. */
    Place chosen(String group, String name) {
        Topic topic = new Topic(group, name);
        return new Place(topic, ranks.getOrDefault(topic, ranks.size()), 0);
    }

    /** Of what opens a notice or passes it on. */
    Place foot() {
        return new Place(Foot.TOPIC, ranks.size(), 0);
    }

    /** The part of a measure that is shown, as a measure of its own. */
    private Measure shown(Matter matter, int passage) {
        Measure measure = corpus.passage(passage).measure();
        return new Measure(measure.id(), texts.of(matter, passage), measure.path(), List.of());
    }

    private Topic heading(Matter matter) {
        String title = matter.passages().stream()
                .map(passage -> corpus.passage(passage).measure().path().innermost().map(Heading::title).orElse(""))
                .filter(text -> !text.isEmpty()).findFirst().orElse(Codebook.OTHER);
        return new Topic(Codebook.OTHER, title);
    }
}
