package org.duizhao.change.pairing;

import java.util.List;

/**
 * What a person said about pairs of measures; it goes before whatever the program finds.
 *
 * @param together an old and a new measure that belong together; a measure in several pairs was divided or drawn together
 * @param apart    an old and a new measure that do not
 * @param alone    measures that have no counterpart: the other one of the two is null
 */
public record PersonsPairs(List<Told> together, List<Told> apart, List<Told> alone) {

    /** Nothing was said. */
    public static final PersonsPairs NONE = new PersonsPairs(List.of(), List.of(), List.of());

    public PersonsPairs {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        alone = List.copyOf(alone);
    }

    /** Without anything said of measures that have no counterpart. */
    public PersonsPairs(List<Told> together, List<Told> apart) {
        this(together, apart, List.of());
    }

    /** Whether a person said of these that they belong together; of one side only, that it has no counterpart. By ids; a side may be empty. */
    public boolean toldOf(List<String> old, List<String> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return alone.stream().anyMatch(told -> old.contains(told.old()) || now.contains(told.now()));
        }
        return together.stream().anyMatch(told -> old.contains(told.old()) && now.contains(told.now()));
    }

    /** Two measures by their ids in their notices; where one of the notices has no such measure, the pair counts for nothing. */
    public record Told(String old, String now) {
    }
}
