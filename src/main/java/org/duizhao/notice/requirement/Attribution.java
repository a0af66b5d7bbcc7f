package org.duizhao.notice.requirement;


/**
 * Whose a requirement is: who must do what, and how strongly.
 *
 * @param actor      null where the notice does not say
 * @param action     what is done to what, without number and frequency (召开会议); null where nothing is said of it
 * @param obligation the strength of the sentence
 */
public record Attribution(Actor actor, String action, Obligation obligation) {
}
