package org.duizhao.library.entry;

import java.util.Optional;
import java.util.Set;

/**
 * What is chosen for the comparison.
 *
 * @param ticked ids of notices
 * @param base   the id of the notice that the others are held against
 */
public record ChosenNotices(Set<String> ticked, Optional<String> base) {

    public ChosenNotices {
        ticked = Set.copyOf(ticked);
    }
}
