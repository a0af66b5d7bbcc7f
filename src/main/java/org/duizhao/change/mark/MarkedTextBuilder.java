package org.duizhao.change.mark;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;

import java.util.ArrayList;
import java.util.List;

/** Collects pieces: empty ones are left out, touching ones of one mark become one. */
final class MarkedTextBuilder {

    private final List<Piece> pieces = new ArrayList<>();

    void add(Mark mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(mark, text));
        }
    }

    /** One wording in place of another: what both begin or end with is the same. */
    void addChange(SharedEnds change) {
        add(Mark.SAME, change.before());
        add(Mark.MISSING, change.oldPart());
        add(Mark.ADDED, change.newPart());
        add(Mark.SAME, change.behind());
    }

    MarkedText marked() {
        return new MarkedText(Islands.drowned(pieces));
    }
}
