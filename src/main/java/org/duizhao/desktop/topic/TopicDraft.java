package org.duizhao.desktop.topic;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.TopicQuestion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's own question while it is being written.
 *
 * @param words as typed: words parted by blanks, or an abbreviation with or without quotation marks
 * @param kind  only for {@link By#KIND}
 * @param actor as typed: words that must stand in the actor, only for {@link By#KIND}
 */
record TopicDraft(String name, By by, String words, Kind kind, String actor) {

    static final TopicDraft EMPTY = new TopicDraft("", By.WORDS, "", Kind.FREQUENCY, "");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000、，,；;]+");
    private static final Pattern QUOTES = Pattern.compile("[“”\"‘’']");

    /** What answers the question. */
    enum By { WORDS, ABBREVIATION, KIND }

    static TopicDraft of(TopicQuestion question) {
        if (question.sense() != null) {
            return new TopicDraft(question.name(), By.ABBREVIATION, question.sense(), Kind.FREQUENCY, "");
        }
        String words = String.join(" ", question.words());
        if (question.kinds().isEmpty()) {
            return new TopicDraft(question.name(), By.WORDS, words, Kind.FREQUENCY, "");
        }
        return new TopicDraft(question.name(), By.KIND, words, question.kinds().iterator().next(),
                String.join(" ", question.actors()));
    }

    /** Whether there is something to ask. A question by kind needs no words; one without a name is called by its words. */
    boolean complete() {
        return by == By.KIND ? !named().isEmpty() : !split(words).isEmpty();
    }

    TopicQuestion question() {
        List<String> asked = split(words);
        return switch (by) {
            case WORDS -> TopicQuestion.byWords(named(), asked);
            case ABBREVIATION -> TopicQuestion.byAbbreviation(named(), QUOTES.matcher(words).replaceAll("").strip());
            case KIND -> TopicQuestion.byKind(named(), kind, asked, split(actor));
        };
    }

    private String named() {
        return name.isBlank() ? words.strip() : name.strip();
    }

    private static List<String> split(String typed) {
        return BLANKS.splitAsStream(typed.strip()).filter(word -> !word.isEmpty()).toList();
    }
}
