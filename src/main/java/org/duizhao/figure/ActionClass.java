package org.duizhao.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is done, by its head: 召开专题会议 and 召开例会 are both meetings. By {@code action-classes.tsv}. */
public enum ActionClass {

    DRILL, REPORT, TRAINING, MEETING, SUPERVISION, INSPECTION, WATCH, STAFFING, BUILDING, RECTIFICATION;

    private static final ClassWords WORDS = new ClassWords("action-classes.tsv");
    /** Half of their pairs: 开展宣传 and 开展防火宣传; less is shared by any two that begin with 开展. */
    private static final double ALIKE = 0.5;

    /** The class of an action; empty where it is of none or null. */
    public static Optional<ActionClass> of(String action) {
        return WORDS.of(action).map(ActionClass::valueOf);
    }

    /** Whether two actions are the same: of one class, or of none and alike in half of their pairs of characters. */
    static boolean same(String one, String other) {
        Optional<ActionClass> first = of(one);
        if (first.isPresent() || of(other).isPresent()) {
            return first.equals(of(other));
        }
        Set<String> pairs = pairs(one);
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(pairs(other));
        return !shared.isEmpty() && shared.size() >= ALIKE * Math.min(pairs.size(), pairs(other).size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; text != null && i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
