package org.duizhao.change.pairing;

import java.util.List;

/**
 * What a person said about pairs of measures; it goes before whatever the program finds.
 *
 * @param together an old and a new measure that belong together; a measure in several pairs was divided or drawn together
 * @param apart    an old and a new measure that do not
 */
public record PersonsPairs(List<Told> together, List<Told> apart) {

    /** Nothing was said. */
    public static final PersonsPairs NONE = new PersonsPairs(List.of(), List.of());

    public PersonsPairs {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /** Two measures by their ids in their notices; where one of the notices has no such measure, the pair counts for nothing. */
    public record Told(String old, String now) {
    }
}
