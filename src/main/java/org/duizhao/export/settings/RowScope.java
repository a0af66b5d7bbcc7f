package org.duizhao.export.settings;

import java.util.Set;

/** Of which rows of a comparison an export is made. */
public sealed interface RowScope {

    /** 全部: all rows. */
    record Whole() implements RowScope {
    }

    /**
     * 所选专题.
     *
     * @param topics names of topics, as the rows have them
     */
    record OfTopics(Set<String> topics) implements RowScope {
        public OfTopics {
            topics = Set.copyOf(topics);
        }
    }

    /**
     * 当前筛选: the very rows that are on screen, whatever they say.
     *
     * @param rows their indexes in the comparison
     */
    record OnScreen(Set<Integer> rows) implements RowScope {
        public OnScreen {
            rows = Set.copyOf(rows);
        }
    }

    /** @param index of the row in the comparison */
    default boolean includes(int index, String topic) {
        return this instanceof OfTopics of ? topic != null && of.topics().contains(topic) : !(this instanceof OnScreen shown) || shown.rows().contains(index);
    }
}
