package org.duizhao.align;

import org.duizhao.align.learned.Lesson;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Feature;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.outline.Heading;
import org.duizhao.topic.Tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Says why passages stand in one row, as a person would check it. */
final class Reasons {

    /** A shorter piece in common, such as 安全生产, shows nothing. */
    private static final int SHORTEST_PHRASE = 5;
    /** A likeness is shown in hundredths. */
    private static final int PERCENT = 100;

    private final Corpus corpus;
    private final Topics topics;
    private final Links links;
    private final Lesson lesson;

    Reasons(Corpus corpus, Topics topics, Lesson lesson) {
        this.corpus = corpus;
        this.topics = topics;
        this.links = lesson.links();
        this.lesson = lesson;
    }

    /**
     * The reasons for a group, what did most for its links first: at least one for a group of two and more, none for one of one.
     */
    List<Reason> of(SortedSet<Integer> group) {
        if (group.size() < 2) {
            return List.of();
        }
        List<String> texts = group.stream().map(ordinal -> corpus.passage(ordinal).wording()).toList();
        Map<Feature.Family, Integer> weights = evidence(group);
        Map<Reason, Feature.Family> reasons = new LinkedHashMap<>();
        String phrase = SharedPhrase.of(texts);
        if (phrase.length() >= SHORTEST_PHRASE) {
            reasons.put(new Reason(Reason.Kind.SHARED_PHRASE, phrase), Feature.Family.WORDS);
        }
        SharedFigure.of(texts).ifPresent(figure -> reasons.put(new Reason(Reason.Kind.SAME_FIGURE, figure), Feature.Family.WORDS));
        sharedHeading(group).ifPresent(title -> reasons.put(new Reason(Reason.Kind.SAME_HEADING, title), Feature.Family.HEADINGS));
        sharedTopic(group).ifPresent(topic -> reasons.put(new Reason(Reason.Kind.SAME_TOPIC, topic), Feature.Family.TOPICS));
        if (weights.containsKey(Feature.Family.MEANING)) {
            reasons.put(new Reason(Reason.Kind.SAME_MEANING, percent(group)), Feature.Family.MEANING);
        }
        if (reasons.isEmpty()) {
            reasons.put(new Reason(Reason.Kind.SIMILAR_WORDS, phrase), Feature.Family.WORDS);
        }
        List<Reason> sorted = new ArrayList<>(reasons.keySet().stream()
                .sorted(Comparator.comparing((Reason reason) -> -weights.getOrDefault(reasons.get(reason), 0))).toList());
        if (learned(group)) {
            sorted.add(new Reason(Reason.Kind.DECISIONS, String.valueOf(lesson.decisions())));
        }
        return sorted;
    }

    /** Whether what was decided elsewhere changed a link within the group. */
    private boolean learned(SortedSet<Integer> group) {
        return !lesson.changed().isEmpty() && group.stream().anyMatch(one ->
                group.tailSet(one + 1).stream().anyMatch(other -> lesson.changed().contains(Pair.of(one, other))));
    }

    /** What did most for the links within the group: the first of a link counts more than the second. */
    private Map<Feature.Family, Integer> evidence(SortedSet<Integer> group) {
        Map<Feature.Family, Integer> weights = new EnumMap<>(Feature.Family.class);
        for (int one : group) {
            for (int other : group.tailSet(one + 1)) {
                List<Feature.Family> evidence = links.evidence(one, other);
                for (int i = 0; i < evidence.size(); i++) {
                    weights.merge(evidence.get(i), Feature.Family.values().length - i, Integer::sum);
                }
            }
        }
        return weights;
    }

    /** How sure the surest link within the group is. */
    private String percent(SortedSet<Integer> group) {
        double best = 0;
        for (int one : group) {
            for (int other : group.tailSet(one + 1)) {
                best = Math.max(best, links.score(one, other));
            }
        }
        return Math.round(best * PERCENT) + "%";
    }

    /** A heading that stands, in the same words, over measures of two notices. */
    private Optional<String> sharedHeading(SortedSet<Integer> group) {
        Map<String, Integer> firstColumn = new HashMap<>();
        for (int ordinal : group) {
            Passage passage = corpus.passage(ordinal);
            String title = passage.measure().path().innermost().map(Heading::title).orElse("");
            Integer known = firstColumn.putIfAbsent(title, passage.column());
            if (!title.isEmpty() && known != null && known != passage.column()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** The clearest topic that all are about. */
    private Optional<String> sharedTopic(SortedSet<Integer> group) {
        int first = group.first();
        return topics.of(first).stream().map(Tag::topic)
                .filter(topic -> group.stream().allMatch(ordinal -> topics.isAbout(ordinal, topic)))
                .map(topic -> topic.name()).findFirst();
    }
}
