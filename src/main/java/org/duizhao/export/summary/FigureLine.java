package org.duizhao.export.summary;

import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.BodyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What notices require of one kind of body in one topic. Each notice stands in exactly one of the lists.
 *
 * @param topic   such as 会议频次
 * @param body    null where the topic asks for no figure, and who must is not told apart
 * @param figures notices by the figures that each asks for, from the strictest to the loosest
 * @param without the notices that require it without a figure that could be held against others
 * @param others  the notices that require it of other kinds of body only, or say not of whom
 * @param missing the notices in which nothing of it was found
 */
record FigureLine(String topic, BodyKind body, List<Asked> figures, List<Notice> without, List<Notice> others, List<Notice> missing) {

    FigureLine {
        figures = List.copyOf(figures);
        without = List.copyOf(without);
        others = List.copyOf(others);
        missing = List.copyOf(missing);
    }

    /**
     * Notices that ask for the same.
     *
     * @param perYear how many times a year, from the most to the fewest; several where a notice asks it of several duties
     * @param notices in their order; at least one
     * @param duties  the matters of the table, each with what is done there, in which all these notices ask it
     */
    record Asked(List<Double> perYear, List<Notice> notices, Set<Duty> duties) {

        Asked {
            perYear = List.copyOf(perYear);
            notices = List.copyOf(notices);
            duties = Set.copyOf(duties);
        }
    }

    /**
     * Whether one figure can be called the strictest and another the loosest: where each notice has but one, and all of them are of the same matter and
     * the same kind of action. How often a head inspects the own works says nothing of how often one inspects subsidiaries.
     */
    boolean ranked() {
        return figures.size() > 1 && figures.stream().allMatch(asked -> asked.perYear().size() == 1) && !Duties.shared(figures.stream().map(Asked::duties).toList()).isEmpty();
    }

    /** The strictest figure; empty where all that have one have the same, or where none can be called so. */
    Optional<Asked> strictest() {
        return ranked() ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** The loosest figure; empty where all that have one have the same, or where none can be called so. */
    Optional<Asked> loosest() {
        return ranked() ? Optional.of(figures.get(figures.size() - 1)) : Optional.empty();
    }

    /** How many notices require it. */
    int stating() {
        return figures.stream().mapToInt(asked -> asked.notices().size()).sum() + without.size();
    }
}
