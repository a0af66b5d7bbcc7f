package org.duizhao.topic.own;

import org.duizhao.topic.Topic;
import org.duizhao.topic.TopicEntry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic as the codebook lists it, with what is whose.
 *
 * @param topic   its group and name
 * @param shipped what comes with the program; empty for a topic of the person's own
 * @param own     what the person added; empty for a topic as it came
 */
public record ListedTopic(Topic topic, Optional<TopicEntry> shipped, Optional<OwnTopic> own) {

    /** All topics, in the order of the codebook. */
    public static List<ListedTopic> of(List<TopicEntry> shipped, OwnTopics own) {
        Map<String, TopicEntry> known = new HashMap<>();
        shipped.forEach(entry -> known.put(entry.name(), entry));
        return TopicEntry.merged(shipped, own.topics().stream().map(OwnTopic::entry).toList()).stream()
                .map(entry -> new ListedTopic(entry.topic(), Optional.ofNullable(known.get(entry.name())), own.named(entry.name()))).toList();
    }
}
