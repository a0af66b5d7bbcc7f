package org.duizhao.notice.requirement;

/**
 * Who must, and where it is said.
 *
 * @param name as the notice calls it; several bodies are parted by 、
 */
public record Actor(String name, Origin origin) {

    /** Where the actor stands, as seen from the requirement. */
    public enum Origin { SENTENCE, EARLIER_SENTENCE, HEADING, BRACKET }
}
