package org.duizhao.change.level;

import org.duizhao.notice.metadata.Jurisdiction;

import java.util.Optional;

/** The level of administration of a place (GB/T 2260), from the highest. */
public enum Level {
    PROVINCE, CITY, COUNTY, TOWNSHIP;

    /** A code of GB/T 2260 has six digits: the first two are the province's … */
    private static final int PROVINCE_DIGITS = 2;
    /** … and the first four the city's; what is behind is 0 where the place itself is meant. */
    private static final int CITY_DIGITS = 4;
    private static final String NONE_BELOW = "0+";

    /** Known from the gazetteer's code, or from how many places are above it; empty where neither is known. */
    public static Optional<Level> of(Jurisdiction place) {
        if (place == null) {
            return Optional.empty();
        }
        if (place.code() != null) {
            return Optional.of(place.code().substring(PROVINCE_DIGITS).matches(NONE_BELOW) ? PROVINCE
                    : place.code().substring(CITY_DIGITS).matches(NONE_BELOW) ? CITY : COUNTY);
        }
        return place.above().isEmpty() ? Optional.empty() : Optional.of(values()[Math.min(place.above().size(), TOWNSHIP.ordinal())]);
    }

    /** How one place stands to another. */
    public enum Relation {
        /** It is above the other. */ SUPERIOR,
        /** It is below the other. */ INFERIOR,
        /** The same place. */ SAME,
        /** Beside the other, or on no known line with it. */ NEIGHBOUR
    }

    /** How the first stands to the second, as far as the gazetteer knows; a person may know better. Null for a place that is not known. */
    public static Relation relation(Jurisdiction one, Jurisdiction other) {
        if (one == null || other == null) {
            return Relation.NEIGHBOUR;
        }
        if (one.name().equals(other.name())) {
            return Relation.SAME;
        }
        if (other.above().contains(one.name())) {
            return Relation.SUPERIOR;
        }
        return one.above().contains(other.name()) ? Relation.INFERIOR : Relation.NEIGHBOUR;
    }
}
