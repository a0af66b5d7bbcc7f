package org.duizhao.desktop.topic;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Actors;
import org.duizhao.topic.answer.Asked;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.WordFilter;
import org.duizhao.topic.own.OwnTopic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A topic of a person's own while it is being written as a question.
 *
 * @param words as typed: words parted by blanks, or an abbreviation with or without quotation marks
 * @param kind  only for {@link By#KIND}
 * @param actor as typed: words that must stand in the actor, only for {@link By#KIND}
 */
record TopicDraft(String name, By by, String words, Kind kind, String actor) {

    static final TopicDraft EMPTY = new TopicDraft("", By.WORDS, "", Kind.FREQUENCY, "");

    private static final Pattern QUOTES = Pattern.compile("[“”\"‘’']");

    /** What answers the question. */
    enum By { WORDS, ABBREVIATION, KIND }

    static TopicDraft of(OwnTopic topic) {
        Asked asked = topic.asked().orElse(null);
        if (asked instanceof ForRequirements by) {
            return new TopicDraft(topic.name(), By.KIND, typed(by.words().written()), by.kinds().iterator().next(),
                    typed(by.actors().written()));
        }
        if (asked instanceof ForAbbreviation by) {
            return new TopicDraft(topic.name(), By.ABBREVIATION, by.sense(), Kind.FREQUENCY, "");
        }
        return new TopicDraft(topic.name(), By.WORDS, typed(topic.entry().words()), Kind.FREQUENCY, "");
    }

    /** Whether there is something to ask. A question by kind needs no words; one without a name is called by its words. */
    boolean complete() {
        return topic("", Optional.empty()).complete();
    }

    /**
     * The topic written.
     *
     * @param group  of a topic that is new
     * @param before the topic in whose place it comes; its group stays, and, where its words are not what is asked, they too
     */
    OwnTopic topic(String group, Optional<OwnTopic> before) {
        String in = before.map(topic -> topic.entry().group()).orElse(group);
        String headings = before.map(topic -> typed(topic.entry().headings())).orElse("");
        String shown = before.filter(topic -> topic.asked().isPresent()).map(topic -> typed(topic.entry().words())).orElse("");
        return switch (by) {
            case WORDS -> OwnTopic.byWords(TopicEntry.typed(in, named(), words, headings));
            case ABBREVIATION -> new OwnTopic(TopicEntry.typed(in, named(), shown, headings), abbreviation());
            case KIND -> new OwnTopic(TopicEntry.typed(in, named(), shown, headings), Optional.of(new ForRequirements(Set.of(kind),
                    WordFilter.of(TopicEntry.wordsOf(words)), Actors.of(TopicEntry.wordsOf(actor), List.of()))));
        };
    }

    private Optional<Asked> abbreviation() {
        String sense = QUOTES.matcher(words).replaceAll("").strip();
        return sense.isEmpty() ? Optional.empty() : Optional.of(new ForAbbreviation(sense));
    }

    private String named() {
        return name.isBlank() ? words.strip() : name.strip();
    }

    private static String typed(List<String> words) {
        return String.join(" ", words);
    }
}
