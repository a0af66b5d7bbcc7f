package org.duizhao.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who decided something, and when.
 *
 * @param id     of the decision, unlike that of any other in any project
 * @param author the person's name
 */
public record Stamp(String id, String author, Instant made) {

    /** A new one of whoever uses the program, now; in milliseconds, for a project keeps no less. */
    public static Stamp next() {
        return new Stamp(UUID.randomUUID().toString(), System.getProperty("user.name"), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
