package org.duizhao.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether notices that state the same matter have figures in it, and the same ones. */
public enum FigureSpread {
    /** None has one. */
    NONE,
    /** All have the same. */
    SAME,
    /** Some have figures that others lack, or of other kinds; none says another figure for the same. */
    PARTLY,
    /** Two say how much of one kind and unit, and each what the other does not; a vague word (定期) is another than any figure. */
    DIFFERENT;

    /** The spread of what notices state of one matter; the order does not count, nor do wordings. */
    public static FigureSpread of(List<Stated> notices) {
        List<Map<Object, Set<FigureValue>>> values = notices.stream().map(FigureSpread::byMeasure).toList();
        if (notices.stream().allMatch(notice -> notice.figures().isEmpty())) {
            return NONE;
        }
        if (values.stream().distinct().count() == 1) {
            return SAME;
        }
        return values.stream().anyMatch(one -> values.stream().anyMatch(other -> differ(one, other))) ? DIFFERENT : PARTLY;
    }

    private static Map<Object, Set<FigureValue>> byMeasure(Stated notice) {
        return notice.requirements().stream().collect(Collectors.groupingBy(one -> FigureValue.of(one).measure(),
                Collectors.mapping(FigureValue::of, Collectors.toSet())));
    }

    private static boolean differ(Map<Object, Set<FigureValue>> one, Map<Object, Set<FigureValue>> other) {
        return one.entrySet().stream().filter(values -> other.containsKey(values.getKey()))
                .anyMatch(values -> !values.getValue().containsAll(other.get(values.getKey()))
                        && !other.get(values.getKey()).containsAll(values.getValue()));
    }
}
