package org.duizhao.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is done, by its head: 召开专题会议 and 召开例会 are both meetings. */
public enum ActionClass {

    DRILL("演练|推演"),
    REPORT("汇报|报送|上报|报告"),
    TRAINING("培训|轮训|讲座|宣讲|授课"),
    MEETING("会议|例会|推进会|调度会|分析会|座谈|会商|召开"),
    SUPERVISION("督查|督导|巡查考核|考核|巡察"),
    INSPECTION("检查|排查|巡查|巡护|走访|调研|深入|巡山|抽查|体检"),
    WATCH("值班|值守|带班|在线"),
    STAFFING("配备|配齐|组建|明确|确定|选派|聘请"),
    BUILDING("建成|新建|建设|创建|改造|培育|打造"),
    RECTIFICATION("整改|清零|销号|治理");

    private static final double ALIKE = 0.5;

    private final Pattern words;

    ActionClass(String words) {
        this.words = Pattern.compile(words);
    }

    /** The class of an action; empty where it is of none or null. */
    public static Optional<ActionClass> of(String action) {
        if (action != null) {
            for (ActionClass one : values()) {
                if (one.words.matcher(action).find()) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
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
