package org.duizhao.change;

import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;

import java.util.ArrayList;
import java.util.List;

/** Collects pieces: empty ones are left out, touching ones of one mark become one. */
final class Pieces {

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

    MarkedText marked() {
        return new MarkedText(pieces);
    }
}
