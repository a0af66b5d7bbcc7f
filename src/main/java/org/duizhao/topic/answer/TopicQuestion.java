package org.duizhao.topic.answer;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the topic view (专题), shipped or a user's own.
 *
 * @param name        such as 会议频次
 * @param question    as a person asks it: 谁多久开一次会？; may be empty for a user's own
 * @param asked       what answers it
 * @param heldAgainst which answers are held against each other
 */
public record TopicQuestion(String name, String question, Asked asked, HeldAgainst heldAgainst) {

    /** The kinds of requirement that answer it; empty where the measure itself or an abbreviation is the answer. */
    public Set<Kind> kinds() {
        return asked instanceof ForRequirements requirements ? requirements.kinds() : Set.of();
    }

    /** The sense or the wording of the abbreviation that answers it; empty for a question without one. */
    public Optional<String> sense() {
        return asked instanceof ForAbbreviation abbreviation ? Optional.of(abbreviation.sense()) : Optional.empty();
    }

    /** Whether it asks how often: then each kind of body is told of for itself. */
    public boolean ofFrequency() {
        return kinds().contains(Kind.FREQUENCY);
    }

    /** Whether only answers of the same class of actor and action are held against each other. */
    public boolean comparesLikeWithLike() {
        return heldAgainst instanceof HeldAgainst.LikeWithLike;
    }

    /** Whether an answer of this actor is held against others for the same kind of body; {@code null} is nobody in particular. */
    public boolean compares(String actor) {
        return heldAgainst instanceof HeldAgainst.OfActors of && of.actors().include(actor);
    }

    /** Which answers to a question are held against each other. */
    public sealed interface HeldAgainst {

        /** Those of all actors. */
        HeldAgainst ALL = new OfActors(Actors.ALL);

        /** Those of the same class of actor and action: only like with like. */
        record LikeWithLike() implements HeldAgainst {
        }

        /** Those of these actors; the others stand beside them. */
        record OfActors(Actors actors) implements HeldAgainst {
        }
    }

    /**
     * The same question, which these words answer too.
     *
     * @param words of the requirement or the measure; they have no bearing on an abbreviation
     */
    public TopicQuestion and(WordFilter words) {
        if (asked instanceof ForRequirements by) {
            return new TopicQuestion(name, question, new ForRequirements(by.kinds(), by.words().and(words), by.actors()), heldAgainst);
        }
        return asked instanceof ForMeasures by
                ? new TopicQuestion(name, question, new ForMeasures(by.words().and(words), by.headings()), heldAgainst) : this;
    }
}
