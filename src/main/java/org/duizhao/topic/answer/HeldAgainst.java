package org.duizhao.topic.answer;

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
