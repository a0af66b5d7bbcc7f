package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.Punctuation;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops the line that stands at the head of half the pages, or at the foot, digits aside: of three pages, or of two if it is long or
 * breaks into a sentence. Where it may be the notice's own letterhead, number or title, or the head of a table, its first copy stays. Rows of a table
 * that differ in their digits are not the same.
 */
public final class RunningHeads implements RepairRule {

    /** A running head is one line of print. */
    private static final int LONGEST = 60;
    /** Fewer letters than these may head two pages by chance. */
    private static final int SHORTEST = 3;
    /** From this length on the same line twice is no chance. */
    private static final int LONG = 8;
    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９\\s—–-]+");
    private static final Pattern NOTICES_OWN = Pattern.compile("文件$|[〔〕]|关于");

    @Override
    public Draft apply(Draft draft) {
        List<DraftLine> lines = draft.lines();
        List<Integer> starts = pageStarts(lines);
        if (starts.size() < 2) {
            return draft;
        }
        List<Edit> edits = new ArrayList<>();
        List<Integer> ends = starts.stream().skip(1).map(start -> start - 1).toList();
        for (List<Integer> edges : List.of(starts, ends)) {
            byText(lines, edges).forEach((text, copies) -> {
                if (copies.size() * 2 >= starts.size() && isProved(lines, copies)) {
                    copies.stream().skip(NOTICES_OWN.matcher(text).find() || isFirstRow(lines, copies.get(0)) ? 1 : 0)
                            .forEach(i -> edits.add(Edit.drop(RepairKind.RUNNING_HEAD, i, 0, lines.get(i).length())));
                }
            });
        }
        return draft.edit(edits);
    }

    /** Whether a line is the head of a table that begins with the page, and not one that the next pages repeat. */
    private static boolean isFirstRow(List<DraftLine> lines, int at) {
        return lines.get(at).isRow() && lines.subList(0, at).stream().noneMatch(line -> line.string().equals(lines.get(at).string()));
    }

    private static List<Integer> pageStarts(List<DraftLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).pageStart()) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static Map<String, List<Integer>> byText(List<DraftLine> lines, List<Integer> edges) {
        Map<String, List<Integer>> copies = new LinkedHashMap<>();
        for (int i : edges) {
            String text = lines.get(i).isRow() ? lines.get(i).string() : withoutDigits(lines.get(i).string());
            if (text.length() >= SHORTEST && !Punctuation.isEnded(text)) {
                copies.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
            }
        }
        return copies;
    }

    private static boolean isProved(List<DraftLine> lines, List<Integer> copies) {
        int last = copies.get(copies.size() - 1);
        boolean breaksSentence = last > 0 && last + 1 < lines.size() && !lines.get(last - 1).ended()
                && lines.get(last + 1).number().isEmpty();
        return copies.size() > 2 || copies.size() == 2 && (breaksSentence || lines.get(last).length() >= LONG);
    }

    private static String withoutDigits(String line) {
        return line.length() > LONGEST ? "" : NUMBERS.matcher(line).replaceAll("");
    }
}
