package org.duizhao.desktop.topic;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
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
        if (question.asked() instanceof ForRequirements asked) {
            return new TopicDraft(question.name(), By.KIND, typed(asked.words().written()), asked.kinds().iterator().next(),
                    typed(asked.actors().written()));
        }
        if (question.asked() instanceof ForMeasures asked) {
            return new TopicDraft(question.name(), By.WORDS, typed(asked.words().written()), Kind.FREQUENCY, "");
        }
        return new TopicDraft(question.name(), By.ABBREVIATION, question.sense().orElse(""), Kind.FREQUENCY, "");
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

    private static String typed(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> split(String typed) {
        return BLANKS.splitAsStream(typed.strip()).filter(word -> !word.isEmpty()).toList();
    }
}
