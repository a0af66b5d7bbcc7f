package org.duizhao.decision;

import java.time.Instant;

/**
 * Who decided something, and when.
 *
 * @param id     of the decision, unlike that of any other in any project
 * @param author the person's name
 */
public record Stamp(String id, String author, Instant made) {
}
