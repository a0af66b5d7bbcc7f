package org.duizhao.read.word;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers that Word makes itself in a .doc. Counts as it is asked. */
final class DocNumbering {

    /** Neither a tab nor a space (MS-DOC, ixchFollow). */
    private static final int NOTHING_FOLLOWS = 2;

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListCounter.Level>> levels = new HashMap<>();
    private final Set<List<Integer>> begun = new HashSet<>();

    /** The number of the next paragraph; empty where it has none. To be asked once for each paragraph, in their order. */
    String next(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= ListCounter.Level.MOST) {
            return "";
        }
        HWPFList list = paragraph.getList();
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
        if (list.isStartAtOverridden((char) level) && begun.add(List.of(paragraph.getIlfo(), level))) {
            counter.startAt(level, list.getStartAt((char) level));
        }
        return counter.next(levels.computeIfAbsent(paragraph.getIlfo(), id -> levels(list)), level);
    }

    private static List<ListCounter.Level> levels(HWPFList list) {
        List<ListCounter.Level> result = new ArrayList<>();
        for (char level = 0; level < Math.min(ListCounter.Level.MOST, list.getListData().getLevels().length); level++) {
            boolean legal = list.getListData().getLevels()[level].isLegalNumbering();
            boolean spaced = list.getTypeOfCharFollowingTheNumber(level) != NOTHING_FOLLOWS;
            result.add(new ListCounter.Level(NumberStyle.coded(list.getNumberFormat(level)), list.getStartAt(level),
                    template(list.getNumberText(level)), true, legal, spaced));
        }
        return result;
    }

    /** In a .doc a number is stood for by a character whose code is its level. */
    private static String template(String text) {
        StringBuilder template = new StringBuilder();
        String coded = text == null ? "" : text;
        coded.chars().forEach(c -> template.append(c < ListCounter.Level.MOST ? "%" + (c + 1) : String.valueOf((char) c)));
        return template.toString();
    }
}
