package org.duizhao.repair.character;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds garble by its font: every hanzi of a run set in a Founder symbol or Latin font is a sign. A run with any hanzi that is not in
 * the table was set in a font for text, and stays.
 */
final class FounderFonts {

    private final FounderTable table;

    FounderFonts(FounderTable table) {
        this.table = table;
    }

    /** The edits of all lines, in order; none where the fonts are not known. */
    List<Edit> in(Draft draft) {
        List<SourceRange> runs = draft.source().founder();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < draft.lines().size() && !runs.isEmpty(); i++) {
            addSigns(runs, draft.lines().get(i).text(), i, edits);
        }
        return edits;
    }

    private void addSigns(List<SourceRange> runs, TracedText line, int index, List<Edit> edits) {
        int from = line.origin(0);
        int to = line.origin(line.length() - 1) + 1;
        for (SourceRange run : runs) {
            if (run.start() < to && run.end() > from) {
                addSigns(run, line, index, edits);
            }
        }
    }

    private void addSigns(SourceRange run, TracedText line, int index, List<Edit> edits) {
        List<Edit> signs = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!run.contains(line.origin(i)) || c < '\u4E00' || c > '\u9FFF') {
                continue;
            }
            if (table.sign(c) == null) {
                return;
            }
            signs.add(new Edit(RepairKind.FOUNDER_CODE, index, i, i + 1, table.sign(c)));
        }
        edits.addAll(signs);
    }
}
