package org.duizhao.topic.answer;

import org.duizhao.notice.Requirement;

import java.util.List;
import java.util.Set;

/**
 * A question of the topic view (专题), shipped or a user's own.
 *
 * @param name      such as 会议频次
 * @param question  as a person asks it: 谁多久开一次会？; may be empty for a user's own
 * @param kinds     kinds of requirement that answer it; empty where the measure itself is the answer
 * @param words     one of them must stand in the requirement's words, or in the measure where {@code kinds} is empty; empty for any
 * @param actors    one of them must stand in the actor; empty for any
 * @param notActors none of them may stand in the actor
 * @param sense     the sense of an abbreviation that answers it; null for a question without one
 */
public record TopicQuestion(String name, String question, Set<Requirement.Kind> kinds, List<String> words, List<String> actors,
                            List<String> notActors, String sense) {

    public TopicQuestion {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
        actors = List.copyOf(actors);
        notActors = List.copyOf(notActors);
    }

    /** A user's own question by words of the measure. */
    public static TopicQuestion byWords(String name, List<String> words) {
        return new TopicQuestion(name, "", Set.of(), words, List.of(), List.of(), null);
    }

    boolean isAnsweredBy(Requirement requirement) {
        String said = requirement.text() + (requirement.action() == null ? "" : requirement.action());
        return kinds.contains(requirement.kind()) && (words.isEmpty() || holdsOne(said, words)) && isAskedOf(requirement.actor());
    }

    private boolean isAskedOf(String actor) {
        if (actor == null) {
            return actors.isEmpty();
        }
        return (actors.isEmpty() || holdsOne(actor, actors)) && !holdsOne(actor, notActors);
    }

    boolean isAnsweredBy(String measure) {
        return kinds.isEmpty() && sense == null && holdsOne(measure, words);
    }

    private static boolean holdsOne(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
