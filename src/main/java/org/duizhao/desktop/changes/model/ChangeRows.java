package org.duizhao.desktop.changes.model;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.notice.outline.Heading;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays changes out in rows: in the order of the new notice, with headings, and with the places that moved measures left. */
public final class ChangeRows {

    private final Changes changes;
    private final TextDiff diff;
    private final Map<Heading, HeadingChange> ofOld = new HashMap<>();
    private final Map<Heading, HeadingChange> ofNow = new HashMap<>();
    private final List<ChangeRow> rows = new ArrayList<>();
    private final Set<HeadingChange> shown = new HashSet<>();
    private List<HeadingChange> above = List.of();

    private ChangeRows(Changes changes, TextDiff diff) {
        this.changes = changes;
        this.diff = diff;
        for (HeadingChange heading : changes.headings()) {
            if (heading.old() != null) {
                ofOld.put(heading.old(), heading);
            }
            if (heading.now() != null) {
                ofNow.put(heading.now(), heading);
            }
        }
    }

    /** All rows: one for every change, and every heading at least once. Compares words, so not for the window's thread. */
    public static List<ChangeRow> of(Changes changes, TextDiff diff, Progress progress) {
        return changes.unrelated() ? List.of() : new ChangeRows(changes, diff).lay(progress);
    }

    private List<ChangeRow> lay(Progress progress) {
        DeparturePlaces departures = new DeparturePlaces(changes.changes());
        departures.first().forEach(moved -> rows.add(new ChangeRow.MovedAway(moved)));
        int done = 0;
        for (Change change : changes.changes()) {
            progress.report("", done++, changes.changes().size());
            headTo(headings(change));
            rows.add(new ChangeRow.Text(change, pieces(change)));
            departures.after(change).forEach(moved -> rows.add(new ChangeRow.MovedAway(moved)));
        }
        // a heading that no measure stands under
        changes.headings().stream().filter(heading -> !shown.contains(heading)).forEach(this::head);
        return List.copyOf(rows);
    }

    /** Shows the headings over the next row, as far as they do not stand there already. */
    private void headTo(List<HeadingChange> path) {
        int same = 0;
        while (same < Math.min(above.size(), path.size()) && above.get(same).equals(path.get(same))) {
            same++;
        }
        // out of a lower heading back under the one above it
        int from = same == path.size() && same < above.size() && same > 0 ? same - 1 : same;
        path.subList(from, path.size()).forEach(this::head);
        above = path;
    }

    private void head(HeadingChange heading) {
        rows.add(new ChangeRow.Section(heading));
        shown.add(heading);
    }

    private List<HeadingChange> headings(Change change) {
        return change.now().isEmpty()
                ? change.old().get(0).path().headings().map(ofOld::get).filter(Objects::nonNull).toList()
                : change.now().get(0).path().headings().map(ofNow::get).filter(Objects::nonNull).toList();
    }

    private List<Piece> pieces(Change change) {
        boolean worded = change.kind() != ChangeKind.MOVED && !change.oldText().equals(change.newText());
        return change.linked() && worded ? diff.mark(change.oldText(), change.newText()).pieces() : List.of();
    }
}
