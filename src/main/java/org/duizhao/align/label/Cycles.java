package org.duizhao.align.label;

import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.notice.requirement.Cycle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often something is required, where notices can be held against each other in it: 每月 3 · 每季 2. */
final class Cycles {

    private static final Pattern CYCLE = Pattern.compile(CycleWords.EVERY_IN_GROUPS);

    /** Of several names of one cycle, such as 每6个月 and 每半年, the first names it. */
    private static final Comparator<String> SHORTEST_FIRST = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Cycles() {
    }

    /** With a colon before it; empty where not two notices and half of them name a cycle. */
    static String of(List<String> notices) {
        Map<Cycle, TreeSet<String>> names = new HashMap<>();
        Map<Cycle, Integer> counts = new HashMap<>();
        for (String notice : notices) {
            Matcher matcher = CYCLE.matcher(notice);
            if (matcher.find()) {
                Cycle cycle = CycleWords.cycle(matcher.group("n"), matcher.group("unit"));
                names.computeIfAbsent(cycle, key -> new TreeSet<>(SHORTEST_FIRST)).add(CycleWords.usual(matcher));
                counts.merge(cycle, 1, Integer::sum);
            }
        }
        int naming = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (naming < 2 || 2 * naming < notices.size()) {
            return "";
        }
        Map<String, Integer> named = new HashMap<>();
        counts.forEach((cycle, count) -> named.put(names.get(cycle).first(), count));
        return named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(" · ", "：", ""));
    }
}
