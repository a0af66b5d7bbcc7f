package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.Heading;
import org.duizhao.topic.Tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Says why passages stand in one row, as a person would check it. */
final class Reasons {

    /** A shorter piece in common, such as 安全生产, shows nothing. */
    private static final int SHORTEST_PHRASE = 5;

    private final Corpus corpus;
    private final Topics topics;

    Reasons(Corpus corpus, Topics topics) {
        this.corpus = corpus;
        this.topics = topics;
    }

    /** The reasons for a group, the most telling first: at least one for a group of two and more, none for one of one. */
    List<Reason> of(SortedSet<Integer> group) {
        if (group.size() < 2) {
            return List.of();
        }
        List<String> texts = group.stream().map(ordinal -> corpus.passage(ordinal).wording()).toList();
        List<Reason> reasons = new ArrayList<>();
        String phrase = SharedPhrase.of(texts);
        if (phrase.length() >= SHORTEST_PHRASE) {
            reasons.add(new Reason(Reason.Kind.SHARED_PHRASE, phrase));
        }
        Figures.shared(texts).ifPresent(figure -> reasons.add(new Reason(Reason.Kind.SAME_FIGURE, figure)));
        sharedHeading(group).ifPresent(title -> reasons.add(new Reason(Reason.Kind.SAME_HEADING, title)));
        sharedTopic(group).ifPresent(topic -> reasons.add(new Reason(Reason.Kind.SAME_TOPIC, topic)));
        if (reasons.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.SIMILAR_WORDS, phrase));
        }
        return reasons;
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
