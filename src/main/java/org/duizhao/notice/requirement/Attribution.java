package org.duizhao.notice.requirement;

import java.util.List;

/**
 * Whose a requirement is: who does what, how strongly, and who sees to it. Who does and who sees to it are two things: a bracket
 * （市财政局负责） names an office, and the sentence that it closes may bind banks.
 *
 * @param actor       null where the notice does not say
 * @param action      what is done to what, without number and frequency (召开会议); null where nothing is said of it
 * @param obligation  the strength of the sentence
 * @param target      true for an aim of a plan (培育50家, 规模突破600亿元), which is reached and not done; false for a duty
 * @param responsible whom a bracket, 牵头单位 or 责任单位 names, in its order; empty where nothing does
 */
public record Attribution(Actor actor, String action, Obligation obligation, boolean target, List<Body> responsible) {

    public Attribution {
        responsible = List.copyOf(responsible);
    }

    /** Where nobody is named who sees to it. */
    public Attribution(Actor actor, String action, Obligation obligation) {
        this(actor, action, obligation, false, List.of());
    }
}
