package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.Heading;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Chooses one topic for a group of passages. */
final class RowTopics {

    /** What a passage must give on average: half a clear word. */
    private static final double LEAST = 0.5;

    private final Corpus corpus;
    private final Topics topics;
    private final Map<Topic, Integer> ranks = new HashMap<>();

    RowTopics(Corpus corpus, Topics topics, Codebook codebook) {
        this.corpus = corpus;
        this.topics = topics;
        codebook.topics().forEach(topic -> ranks.putIfAbsent(topic, ranks.size()));
    }

    /** The topic that the passages are most clearly about, all their tags added up; else the heading above them, in the group of others. */
    Placed placed(SortedSet<Integer> group) {
        Map<Topic, Double> weights = new LinkedHashMap<>();
        for (int ordinal : group) {
            topics.of(ordinal).forEach(tag -> weights.merge(tag.topic(), tag.weight(), Double::sum));
        }
        double needed = LEAST * group.size();
        Topic best = null;
        for (Topic topic : codebookOrder(weights)) {
            if (weights.get(topic) >= needed && (best == null || weights.get(topic) > weights.get(best))) {
                best = topic;
            }
        }
        return best == null ? new Placed(group, heading(group), ranks.size()) : new Placed(group, best, ranks.get(best));
    }

    private List<Topic> codebookOrder(Map<Topic, Double> weights) {
        return weights.keySet().stream().sorted(Comparator.comparing(ranks::get)).toList();
    }

    private Topic heading(SortedSet<Integer> group) {
        String title = group.stream().map(ordinal -> corpus.passage(ordinal).measure().path().innermost().map(Heading::title).orElse(""))
                .filter(text -> !text.isEmpty()).findFirst().orElse(Codebook.OTHER);
        return new Topic(Codebook.OTHER, title);
    }
}
