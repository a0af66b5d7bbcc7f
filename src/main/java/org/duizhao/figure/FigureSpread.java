package org.duizhao.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether notices that state the same matter have figures in it, and the same ones. */
public enum FigureSpread {
    /** None has one. */
    NONE,
    /** All have the same. */
    SAME,
    /** They have different ones, or some have none. */
    DIFFERENT;

    /** The spread of what notices state of one matter; the order does not count, nor do wordings. */
    public static FigureSpread of(List<Stated> notices) {
        List<Set<FigureValue>> values = notices.stream()
                .map(notice -> notice.figures().stream().map(FigureValue::of).collect(Collectors.toSet())).toList();
        if (values.stream().allMatch(Set::isEmpty)) {
            return NONE;
        }
        return values.stream().distinct().count() > 1 ? DIFFERENT : SAME;
    }
}
