package org.duizhao.words;

import java.util.Optional;

/** Says in which document tracked changes were made. */
public final class TrackedWords {

    private TrackedWords() {
    }

    /** @param lost how many characters of the old notice its own document does not have; empty where another document was set anew */
    public static String of(Optional<Integer> lost, Messages messages) {
        return lost.map(count -> count == 0 ? messages.text("tracked.own") : messages.text("tracked.lost", count)).orElseGet(() -> messages.text("tracked.anew"));
    }
}
