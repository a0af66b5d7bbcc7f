package org.duizhao.topic.own;

import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Asked;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst;
import org.duizhao.topic.answer.WordFilter;

import java.util.List;
import java.util.Optional;

/**
 * A topic of a person's own; where it has the name of one that comes with the program, words of their own for that.
 *
 * @param entry its group and name, and what shows it in a measure; nothing where it is only asked
 * @param asked what the topic view asks for in place of measures with its words: requirements, or an abbreviation; else empty
 */
public record OwnTopic(TopicEntry entry, Optional<Asked> asked) {

    /** Shows a topic only a little; see {@link TopicEntry}. */
    private static final String WEAK = "?";

    public OwnTopic {
        asked = asked.filter(one -> !(one instanceof ForMeasures));
    }

    /** A topic whose words are what is asked for. */
    public static OwnTopic byWords(TopicEntry entry) {
        return new OwnTopic(entry, Optional.empty());
    }

    public String name() {
        return entry.name();
    }

    /** Whether there is something to look for or to ask, and a name to call it. */
    public boolean complete() {
        return !entry.name().isEmpty() && (asked.isPresent() || !wordFilter().anyOf().isEmpty() || !entry.headings().isEmpty());
    }

    /** As the topic view asks it. */
    public TopicQuestion question() {
        return new TopicQuestion(entry.name(), "", asked.orElse(new ForMeasures(wordFilter(), entry.headings())), HeldAgainst.ALL);
    }

    /** Its words as a filter; those that show it only a little count where there are no others. */
    WordFilter wordFilter() {
        WordFilter all = WordFilter.of(entry.words());
        List<String> clear = all.anyOf().stream().filter(word -> !word.startsWith(WEAK)).toList();
        List<String> weak = all.anyOf().stream().filter(word -> word.startsWith(WEAK)).map(word -> word.substring(WEAK.length()))
                .filter(word -> !word.isEmpty()).toList();
        return new WordFilter(clear.isEmpty() ? weak : clear, all.except());
    }
}
