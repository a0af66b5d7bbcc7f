package org.duizhao.repair;

import org.duizhao.notice.RepairKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops the line that stands at the head or the foot of three pages or more, and of half of them at least, digits aside. Its only
 * copy stays: a letterhead is repeated by no one but the pages.
 */
final class RunningHeads implements RepairRule {

    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = draft.lines();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).pageStart()) {
                starts.add(i);
            }
        }
        if (starts.size() < FEWEST_PAGES) {
            return draft;
        }
        List<Edit> edits = new ArrayList<>();
        Map<String, List<Integer>> places = edges(lines, starts);
        for (Map.Entry<String, List<Integer>> place : places.entrySet()) {
            if (place.getValue().size() >= Math.max(FEWEST_PAGES, starts.size() / 2)) {
                boolean elsewhere = standsElsewhere(lines, place.getKey(), new HashSet<>(place.getValue()));
                place.getValue().stream().skip(elsewhere ? 0 : 1)
                        .forEach(i -> edits.add(Edit.drop(RepairKind.RUNNING_HEAD, i, 0, lines.get(i).text().length())));
            }
        }
        return draft.edit(edits);
    }

    /** The first and the last line of each page, by their text without digits. */
    private static Map<String, List<Integer>> edges(List<Line> lines, List<Integer> starts) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int page = 0; page < starts.size(); page++) {
            int first = starts.get(page);
            int last = (page + 1 < starts.size() ? starts.get(page + 1) : lines.size()) - 1;
            for (int i : first == last ? Set.of(first) : List.of(first, last)) {
                String text = withoutDigits(lines.get(i).text());
                if (text.length() >= SHORTEST && text.length() <= LONGEST && !Sentence.isEnded(text)) {
                    places.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
                }
            }
        }
        return places;
    }

    private static boolean standsElsewhere(List<Line> lines, String text, Set<Integer> places) {
        for (int i = 0; i < lines.size(); i++) {
            if (!places.contains(i) && withoutDigits(lines.get(i).text()).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDigits(CharSequence line) {
        if (line.length() > 2 * LONGEST) {
            return "";
        }
        return line.toString().replaceAll("[0-9０-９\\s—–-]+", "");
    }
}
