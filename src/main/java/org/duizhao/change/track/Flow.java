package org.duizhao.change.track;

import org.duizhao.change.track.NoticeLines.Line;
import org.duizhao.change.track.NoticeLines.Piece;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The pieces and paragraph ends of a notice in one row. */
final class Flow {

    /** @param piece null for the end of a paragraph; @param style null for a piece */
    record Item(Piece piece, LineStyle style) {

        boolean isEnd() {
            return piece == null;
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final Map<Object, Integer> places = new IdentityHashMap<>();

    Flow(Notice notice) {
        for (Line line : NoticeLines.of(notice)) {
            for (Piece piece : line.pieces()) {
                places.putIfAbsent(piece.origin(), items.size());
                items.add(new Item(piece, null));
            }
            items.add(new Item(null, line.style()));
        }
    }

    List<Item> items() {
        return items;
    }

    /** Where the piece of a measure, a heading or a line that a notice has once stands; -1 where it does not. */
    int place(Object origin) {
        Integer place = places.get(origin);
        return place != null ? place : origin instanceof String ? byText(origin) : -1;
    }

    private int byText(Object origin) {
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isEnd() && items.get(i).piece().origin().equals(origin)) {
                return i;
            }
        }
        return -1;
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        items.subList(from, to).forEach(item -> text.append(item.piece().text()));
        return text.toString();
    }
}
