package org.duizhao.align.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often something is required, where notices can be held against each other in it: 每月 3 · 每季 2. */
final class Cycles {

    private static final Pattern CYCLE = Pattern.compile("每(?:个)?(半年|两周|季度|季|年|月|周|日|天|旬)");

    private Cycles() {
    }

    /** With a colon before it; empty where not two notices and half of them name a cycle. */
    static String of(List<String> notices) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String notice : notices) {
            Matcher matcher = CYCLE.matcher(notice);
            if (matcher.find()) {
                counts.merge("每" + matcher.group(1).replace("季度", "季").replace("天", "日"), 1, Integer::sum);
            }
        }
        int naming = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (naming < 2 || 2 * naming < notices.size()) {
            return "";
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
        return "：" + sorted.stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(" · "));
    }
}
