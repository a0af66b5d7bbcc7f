package org.duizhao.align.pair;

import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;
import org.duizhao.topic.Topic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The topics of all passages. */
public final class Topics {

    /** From this weight on a passage is about the topic; below it only touches it. */
    private static final double ABOUT = 1;

    private final List<List<Tag>> tags;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Likeness likeness;
    /** The numbers of the topics that each passage is about, and how rare each topic is. */
    private final int[][] about;
    private final double[] rarity;
    /** By passages. */
    private final double[] rarest;

    /** Asks the codebook of every passage of the corpus. */
    public Topics(Corpus corpus, Codebook codebook) {
        tags = codebook.tagsOf(corpus.passages().stream().map(Passage::measure).toList());
        tags.forEach(list -> list.forEach(tag -> frequency.merge(tag.topic().name(), 1, Integer::sum)));
        likeness = likeness(tags.stream().map(Topics::weights).toList());
        Map<Topic, Integer> numbers = new LinkedHashMap<>();
        about = tags.stream().map(list -> list.stream().filter(tag -> tag.weight() >= ABOUT)
                .mapToInt(tag -> numbers.computeIfAbsent(tag.topic(), topic -> numbers.size())).toArray()).toArray(int[][]::new);
        rarity = numbers.keySet().stream()
                .mapToDouble(topic -> StrictMath.log(1 + (double) tags.size() / frequency.get(topic.name()))).toArray();
        rarest = IntStream.range(0, tags.size()).mapToDouble(passage -> rarestShared(passage, passage)).toArray();
    }

    private static Map<String, Double> weights(List<Tag> tags) {
        Map<String, Double> weights = new LinkedHashMap<>();
        tags.forEach(tag -> weights.put(tag.topic().name(), tag.weight()));
        return weights;
    }

    private static Likeness likeness(List<Map<String, Double>> weights) {
        Map<String, Integer> numbers = new HashMap<>();
        return Likeness.ofWeighted(
                weights.stream().map(map -> map.keySet().stream().mapToLong(name -> numbers.computeIfAbsent(name, key -> numbers.size())).toArray()).toList(),
                weights.stream().map(map -> map.values().stream().mapToDouble(Double::doubleValue).toArray()).toList());
    }

    /** The clearest first. */
    public List<Tag> of(int ordinal) {
        return tags.get(ordinal);
    }

    /** Whether a passage is about the topic itself and does not only touch it. */
    public boolean isAbout(int ordinal, Topic topic) {
        return tags.get(ordinal).stream().anyMatch(tag -> tag.weight() >= ABOUT && tag.topic().equals(topic));
    }

    double cosine(int one, int other) {
        return likeness.cosine(one, other);
    }

    /** How rare the rarest topic is that a passage is about; from 0, for none, to 1. */
    double rarest(int ordinal) {
        return rarest[ordinal];
    }

    /** How rare the rarest topic is that both are about; from 0, for none, to 1. */
    double rarestShared(int one, int other) {
        double rarest = 0;
        for (int topic : about[one]) {
            for (int otherTopic : about[other]) {
                rarest = topic == otherTopic ? Math.max(rarest, rarity[topic]) : rarest;
            }
        }
        return rarest / StrictMath.log(1 + (double) tags.size());
    }
}
