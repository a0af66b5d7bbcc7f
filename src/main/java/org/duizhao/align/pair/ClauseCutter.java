package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a sentence into its clauses: at commas, semicolons and colons outside brackets and quotation marks. */
public final class ClauseCutter {

    private static final String OPENING = "（(“‘《〈【[〔「『";
    private static final String CLOSING = "）)”’》〉】]〕」』";
    private static final String ENDS = "，,；;：:。！？!?";
    private static final char ITEM_END = '、';
    private static final char AND_SO_ON = '等';
    /** A piece of fewer letters, digits and ideographs, such as 同时 or 按照要求, says nothing by itself: it goes with the next. */
    private static final int SHORTEST = 7;
    /** No sentence that a person wrote has as many clauses. */
    private static final int MOST = 200;

    private ClauseCutter() {
    }

    /** Where the clauses begin, in UTF-16 units, the first at 0; none in an empty text. */
    public static List<Integer> beginnings(String text) {
        return cut(text, false);
    }

    /**
     * The same, with the items of a list that are each as long as a clause: 老旧小区消防设施改造、农村公路安全防护工程建设 are two, 医院、学校
     * one with what stands beside them.
     */
    public static List<Integer> beginningsOfItems(String text) {
        return cut(text, true);
    }

    private static List<Integer> cut(String text, boolean items) {
        List<Integer> beginnings = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int said = 0;
        int saidInItem = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetterOrDigit(c)) {
                said++;
                saidInItem++;
            } else if (depth == 0 && endsItem(c)) {
                boolean ends = c == ITEM_END ? items && saidInItem >= SHORTEST && isLong(text, i + 1) : said >= SHORTEST;
                if (ends && i + 1 < text.length()) {
                    beginnings.add(start);
                    start = i + 1;
                    said = 0;
                }
                saidInItem = 0;
            }
        }
        if (start < text.length() && (said >= SHORTEST || beginnings.isEmpty())) {
            beginnings.add(start);
        }
        return atMost(beginnings);
    }

    /** Of a text with more, as broken files have it, several clauses stand for one: whoever holds two sentences against each other looks at all pairs. */
    private static List<Integer> atMost(List<Integer> beginnings) {
        int together = (beginnings.size() + MOST - 1) / MOST;
        return together <= 1 ? List.copyOf(beginnings)
                : IntStream.range(0, beginnings.size()).filter(i -> i % together == 0).mapToObj(beginnings::get).toList();
    }

    /** Whether the item that begins here is as long as a clause, before its 等: in 隧道、桥梁等重点工程 the noun at the end belongs to all. */
    private static boolean isLong(String text, int from) {
        int depth = 0;
        int said = 0;
        for (int i = from; i < text.length() && said < SHORTEST; i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (endsItem(c) || c == AND_SO_ON)) {
                break;
            } else if (Character.isLetterOrDigit(c)) {
                said++;
            }
        }
        return said >= SHORTEST;
    }

    private static boolean endsItem(char c) {
        return c == ITEM_END || ENDS.indexOf(c) >= 0;
    }
}
