package org.duizhao.desktop.changes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.change.level.TakeUp;
import org.duizhao.change.level.TakeUps;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;

/** One row of ours held against the superior's. */
public sealed interface TakeUpRow {

    /** A heading over the rows that follow, of the superior's, or of ours where these are only ours. */
    record Head(Heading heading, boolean ours) implements TakeUpRow {
    }

    /**
     * A measure of the superior's and what ours makes of it.
     *
     * @param pieces our wording marked against the superior's, where it is one measure against one; else empty
     */
    record Text(TakeUp takeUp, List<Piece> pieces) implements TakeUpRow {

        public Text {
            pieces = List.copyOf(pieces);
        }
    }

    /** All rows. Compares words, so not for the window's thread. */
    static List<TakeUpRow> of(TakeUps all, TextDiff diff) {
        List<TakeUpRow> rows = new ArrayList<>();
        HeadingPath above = null;
        for (TakeUp one : all.all()) {
            boolean ours = one.above() == null;
            HeadingPath path = ours ? one.ours().get(0).path() : one.above().path();
            List<Heading> before = above == null ? List.of() : above.headings().toList();
            path.headings().filter(heading -> before.stream().noneMatch(heading::equals))
                    .forEach(heading -> rows.add(new Head(heading, ours)));
            above = path;
            boolean single = !ours && one.ours().size() == 1 && !one.above().text().equals(one.ours().get(0).text());
            rows.add(new Text(one, single ? diff.mark(one.above().text(), one.ours().get(0).text()).pieces() : List.of()));
        }
        return List.copyOf(rows);
    }

    /** Those of these stances under their headings; all where none is chosen. */
    static List<TakeUpRow> filtered(List<TakeUpRow> rows, Set<TakeUp.Stance> chosen) {
        if (chosen.isEmpty()) {
            return rows;
        }
        List<TakeUpRow> kept = new ArrayList<>();
        boolean wanted = false;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i) instanceof Text text) {
                boolean here = chosen.contains(text.takeUp().stance());
                wanted |= here;
                if (here) {
                    kept.add(0, text);
                }
            } else if (wanted) {
                kept.add(0, rows.get(i));
                wanted = i > 0 && rows.get(i - 1) instanceof Head;
            }
        }
        return kept;
    }
}
