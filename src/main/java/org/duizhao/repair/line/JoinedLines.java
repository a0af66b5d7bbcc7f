package org.duizhao.repair.line;

import org.duizhao.notice.remark.RepairKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a draft as one text with line breaks, for what runs over several lines. */
public record JoinedLines(String text, int[] starts) {

    /** Of these lines, in order. */
    public static JoinedLines of(List<DraftLine> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(lines.get(i).string()).append('\n');
        }
        return new JoinedLines(text.toString(), starts);
    }

    /** What drops {@code [start, end)} of the joined text: an edit for each line that has a part in it. */
    public List<Edit> drop(RepairKind kind, int start, int end) {
        List<Edit> edits = new ArrayList<>();
        for (int line = lineAt(start); line < starts.length && starts[line] < end; line++) {
            int lineEnd = (line + 1 < starts.length ? starts[line + 1] : text.length()) - 1;
            int from = Math.max(start, starts[line]);
            int to = Math.min(end, lineEnd);
            if (from < to) {
                edits.add(Edit.drop(kind, line, from - starts[line], to - starts[line]));
            }
        }
        return edits;
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
