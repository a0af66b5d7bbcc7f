package org.duizhao.desktop.codebook;

import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.ListedTopic;
import org.duizhao.topic.own.OwnTopic;

import java.util.List;
import java.util.Optional;

/**
 * A topic of a person's own while it is being written.
 *
 * @param words    as typed, parted by blanks
 * @param headings as typed, parted by blanks
 */
record EntryDraft(String group, String name, String words, String headings) {

    static EntryDraft of(ListedTopic topic) {
        return new EntryDraft(topic.topic().group(), topic.topic().name(),
                String.join(" ", topic.own().map(own -> own.entry().words()).orElse(List.of())),
                String.join(" ", topic.own().map(own -> own.entry().headings()).orElse(List.of())));
    }

    /** The topic written; what the topic view asks for stays as it was before. */
    OwnTopic topic(Optional<OwnTopic> before) {
        return new OwnTopic(TopicEntry.typed(group, name, words, headings), before.flatMap(OwnTopic::asked));
    }
}
