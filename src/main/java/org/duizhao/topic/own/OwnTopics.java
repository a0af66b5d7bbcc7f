package org.duizhao.topic.own;

import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All topics of a person's own in one project. Every change gives another value, so that the one before can be taken again.
 *
 * @param topics in the order in which they were made; no name twice: of two with one name the latter stays, in the place of the former
 */
public record OwnTopics(List<OwnTopic> topics) {

    public static final OwnTopics NONE = new OwnTopics(List.of());

    public OwnTopics {
        Map<String, OwnTopic> byName = new LinkedHashMap<>();
        topics.forEach(topic -> byName.put(topic.name(), topic));
        topics = List.copyOf(byName.values());
    }

    /** Empty where none has the name. */
    public Optional<OwnTopic> named(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** With this one, in place of the one of its name or at the end. */
    public OwnTopics with(OwnTopic topic) {
        return with(topic.name(), topic);
    }

    /** With this one in place of the one of that name, which may be another; at the end where there is none. */
    public OwnTopics with(String replaced, OwnTopic topic) {
        if (named(replaced).isEmpty()) {
            List<OwnTopic> more = new ArrayList<>(topics);
            more.add(topic);
            return new OwnTopics(more);
        }
        return new OwnTopics(topics.stream().filter(one -> one.name().equals(replaced) || !one.name().equals(topic.name()))
                .map(one -> one.name().equals(replaced) ? topic : one).toList());
    }

    /** The same without the one of that name; the same where none has it. */
    public OwnTopics without(String name) {
        return new OwnTopics(topics.stream().filter(topic -> !topic.name().equals(name)).toList());
    }

    /** These and those others; of the same name the others. */
    public OwnTopics and(OwnTopics others) {
        List<OwnTopic> all = new ArrayList<>(topics);
        all.addAll(others.topics);
        return new OwnTopics(all);
    }

    /** What shows them, of those that measures can show. */
    public List<TopicEntry> entries() {
        return topics.stream().map(OwnTopic::entry).filter(entry -> !entry.isEmpty()).toList();
    }

    /**
     * What the topic view asks: the shipped questions, then the person's own. Own words for a topic of which there is a shipped question
     * widen that; those for another topic of the codebook are asked together with its own.
     */
    public List<TopicQuestion> questions(List<TopicEntry> shipped) {
        List<TopicQuestion> all = new ArrayList<>();
        Set<String> widened = new HashSet<>();
        for (TopicQuestion question : TopicQuestions.shipped()) {
            Optional<OwnTopic> more = named(question.name()).filter(topic -> topic.asked().isEmpty());
            more.ifPresent(topic -> widened.add(topic.name()));
            all.add(more.map(topic -> question.and(topic.wordFilter())).orElse(question));
        }
        topics.stream().filter(topic -> !widened.contains(topic.name())).map(topic -> whole(topic, shipped).question()).forEach(all::add);
        return List.copyOf(all);
    }

    /** With the words that come with the program. */
    private static OwnTopic whole(OwnTopic topic, List<TopicEntry> shipped) {
        return shipped.stream().filter(entry -> entry.name().equals(topic.name())).findFirst()
                .map(entry -> new OwnTopic(entry.and(topic.entry()), topic.asked())).orElse(topic);
    }
}
