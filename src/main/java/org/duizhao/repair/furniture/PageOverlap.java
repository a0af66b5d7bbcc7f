package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops, once, what a page break repeats: the end of one line, or of two, stands again word for word where the text goes on.
 * Text that stops at the end of a sentence may be repeated on purpose, and stays; Word has no pages that could break a paragraph.
 */
public final class PageOverlap implements RepairRule {

    /** Fewer characters may be said twice: 安全生产 ends one clause and opens the next. */
    private static final int SHORTEST = 10;
    /** Two of the widest lines; a page break was seen to repeat no more. */
    private static final int REACH = 160;

    @Override
    public Draft apply(Draft draft) {
        List<Edit> edits = new ArrayList<>();
        List<DraftLine> lines = draft.kind() == LineKind.PARAGRAPHS ? List.of() : draft.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).ended()) {
                int repeated = overlap(tail(lines, i), head(lines, i));
                for (int line = i; repeated > 0; line++) {
                    int length = Math.min(repeated, lines.get(line).length());
                    edits.add(Edit.drop(RepairKind.PAGE_OVERLAP, line, 0, length));
                    repeated -= length;
                }
            }
        }
        return draft.edit(edits);
    }

    /** The beginning of the lines from line {@code i} on. */
    private static String head(List<DraftLine> lines, int i) {
        String first = lines.get(i).string();
        String head = i + 1 < lines.size() && first.length() < REACH ? first.concat(lines.get(i + 1).string()) : first;
        return head.substring(0, Math.min(REACH, head.length()));
    }

    /** The end of the lines before line {@code i}. */
    private static String tail(List<DraftLine> lines, int i) {
        String last = lines.get(i - 1).string();
        String tail = i > 1 && last.length() < REACH ? lines.get(i - 2).string().concat(last) : last;
        return tail.substring(Math.max(0, tail.length() - REACH));
    }

    /** How many characters at the beginning of {@code head} are those at the end of {@code tail}; 0 if too few to be sure. */
    private static int overlap(String tail, String head) {
        if (head.length() < SHORTEST) {
            return 0;
        }
        String first = head.substring(0, SHORTEST);
        for (int at = tail.indexOf(first); at >= 0; at = tail.indexOf(first, at + 1)) {
            int length = tail.length() - at;
            if (length <= head.length() && tail.startsWith(head.substring(0, length), at)) {
                return length;
            }
        }
        return 0;
    }
}
