package org.duizhao.topic.answer;

import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.requirement.Requirement;

import java.util.List;
import java.util.Set;

/**
 * A question of the topic view (专题), shipped or a user's own.
 *
 * @param name      such as 会议频次
 * @param question  as a person asks it: 谁多久开一次会？; may be empty for a user's own
 * @param kinds     kinds of requirement that answer it; empty where the measure itself or an abbreviation is the answer
 * @param words     one of them must stand in the requirement's words, or in the measure where {@code kinds} is empty; empty for any.
 *                  What follows {@link #NOT} does not count: 值守 !无人值守
 * @param actors    one of them must stand in the actor; empty for any. {@link #NOBODY} among them also takes what names no actor
 * @param notActors none of them may stand in the actor
 * @param compared  which answers are held against each other: those whose actor holds one of these words and none with {@link #NOT}
 *                  before it; empty for all; {@link #LIKE} for those of the same class of actor and action
 * @param sense     the sense or the wording of an abbreviation that answers it; null for a question without one
 */
public record TopicQuestion(String name, String question, Set<Requirement.Kind> kinds, List<String> words, List<String> actors,
                            List<String> notActors, List<String> compared, String sense) {

    /** Before a word that does not count. */
    public static final String NOT = "!";
    /** As {@link #compared()}: only like with like. */
    public static final String LIKE = "=";
    /** Among {@link #actors()}: a requirement of nobody in particular answers too. */
    public static final String NOBODY = "-";

    public TopicQuestion {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
        actors = List.copyOf(actors);
        notActors = List.copyOf(notActors);
        compared = List.copyOf(compared);
    }

    /** A user's own question by words of the measure. */
    public static TopicQuestion byWords(String name, List<String> words) {
        return new TopicQuestion(name, "", Set.of(), words, List.of(), List.of(), List.of(), null);
    }

    /** A user's own question by a kind of requirement; words and actors may be none. */
    public static TopicQuestion byKind(String name, Requirement.Kind kind, List<String> words, List<String> actors) {
        return new TopicQuestion(name, "", Set.of(kind), words, actors, List.of(), List.of(), null);
    }

    /** A user's own question by an abbreviation: its sense, or its wording in any sense. */
    public static TopicQuestion byAbbreviation(String name, String sense) {
        return new TopicQuestion(name, "", Set.of(), List.of(), List.of(), List.of(), List.of(), sense);
    }

    boolean isAnsweredBy(Abbreviation abbreviation) {
        return abbreviation.sense().equals(sense) || abbreviation.text().equals(sense);
    }

    /** @param actor who must, its owner put before a bare head; may be null */
    boolean isAnsweredBy(Requirement requirement, String actor) {
        return kinds.contains(requirement.kind()) && (words.isEmpty() || isSpokenOfIn(said(requirement))) && isAskedOf(actor);
    }

    boolean isAnsweredBy(String measure) {
        return kinds.isEmpty() && sense == null && isSpokenOfIn(measure);
    }

    /** Whether only answers of the same class of actor and action are held against each other. */
    public boolean comparesLikeWithLike() {
        return compared.contains(LIKE);
    }

    /** Whether an answer of this actor is held against the others; {@code null} is nobody in particular. */
    public boolean compares(String actor) {
        List<String> wanted = compared.stream().filter(word -> !word.startsWith(NOT)).toList();
        boolean refused = actor != null && compared.stream().filter(word -> word.startsWith(NOT))
                .anyMatch(word -> actor.contains(word.substring(NOT.length())));
        return !refused && (wanted.isEmpty() || actor != null && holdsOne(actor, wanted));
    }

    /** The words of the requirement and the first clause of what is done; what follows is another action. */
    private static String said(Requirement requirement) {
        return requirement.action().map(action -> requirement.text() + ' ' + action.split("[，；]", 2)[0]).orElse(requirement.text());
    }

    private boolean isSpokenOfIn(String text) {
        String left = text;
        for (String word : words) {
            left = word.startsWith(NOT) ? left.replace(word.substring(NOT.length()), " ") : left;
        }
        return holdsOne(left, words);
    }

    private boolean isAskedOf(String actor) {
        if (actor == null) {
            return actors.isEmpty() || actors.contains(NOBODY);
        }
        return (actors.isEmpty() || holdsOne(actor, actors)) && !holdsOne(actor, notActors);
    }

    private static boolean holdsOne(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
