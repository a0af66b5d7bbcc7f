package org.duizhao.export.summary;

import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer.Tally;

import java.util.List;
import java.util.Optional;

/**
 * What notices require of one kind of body in one topic. Each notice stands in exactly one of the lists.
 *
 * @param topic   such as 会议频次
 * @param body    null where the topic asks for no figure, and who must is not told apart
 * @param figures notices by the strictest figure each asks for, from the strictest to the loosest
 * @param without the notices that require it without a figure that could be held against others
 * @param missing the notices in which nothing of it was found
 */
record FigureLine(String topic, BodyKind body, List<Tally> figures, List<Notice> without, List<Notice> missing) {

    FigureLine {
        figures = List.copyOf(figures);
        without = List.copyOf(without);
        missing = List.copyOf(missing);
    }

    /** The strictest figure; empty where all that have one have the same. */
    Optional<Tally> strictest() {
        return figures.size() > 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** The loosest figure; empty where all that have one have the same. */
    Optional<Tally> loosest() {
        return figures.size() > 1 ? Optional.of(figures.get(figures.size() - 1)) : Optional.empty();
    }

    /** How many notices require it. */
    int stating() {
        return figures.stream().mapToInt(tally -> tally.notices().size()).sum() + without.size();
    }
}
