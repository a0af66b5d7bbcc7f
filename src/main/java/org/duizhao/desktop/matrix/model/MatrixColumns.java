package org.duizhao.desktop.matrix.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.desk.shelf.NoticeSubjects;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The columns of the matrix: which notices have one, in which order, and which stay in sight. */
public final class MatrixColumns {

    private final ReadOnlyObjectWrapper<List<Column>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ColumnArrangement> order = new ReadOnlyObjectWrapper<>(ColumnArrangement.USUAL);
    private Comparison comparison;
    private String base;

    MatrixColumns() {
        order.addListener((property, before, now) -> arrange());
    }

    /** What is compared, and the id of the base; null for none. */
    void take(Comparison compared, String against) {
        comparison = compared;
        base = against;
        arrange();
    }

    /** The columns from left to right; those that stay in sight first. */
    public ReadOnlyObjectProperty<List<Column>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How the person wants them. */
    public ReadOnlyObjectProperty<ColumnArrangement> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Takes what {@link ColumnArrangement#written} wrote. */
    public void take(String written) {
        order.set(ColumnArrangement.read(written));
    }

    /** How many of the compared notices have no column. */
    public int hidden() {
        return comparison == null ? 0 : comparison.notices().size() - shown.get().size();
    }

    /** Takes a notice's column away; the last one stays. */
    public void hide(String id) {
        if (shown.get().size() > 1 && at(id) >= 0) {
            order.set(order.get().hide(id));
        }
    }

    /** Gives every notice a column again. */
    public void showAll() {
        order.set(order.get().showAll());
    }

    /** Puts a column beside the topics, or back among the others. */
    public void togglePinned(String id) {
        order.set(order.get().togglePinned(id));
    }

    /** Puts columns of one place, or of one year, together. */
    public void group(ColumnGrouping by) {
        order.set(order.get().grouped(by));
    }

    /** Moves a column by so many places, to the left where negative, as far as there are any. */
    public void move(String id, int by) {
        moveTo(id, at(id) + by);
    }

    /** Puts a column where another stands. @param place its new index among the columns, within them */
    public void moveTo(String id, int place) {
        List<String> ids = new ArrayList<>(shown.get().stream().map(Column::id).toList());
        if (!ids.remove(id)) {
            return;
        }
        ids.add(Math.max(0, Math.min(ids.size(), place)), id);
        List<String> all = new ArrayList<>(ids);
        order.get().moved().stream().filter(other -> !ids.contains(other)).forEach(all::add);
        order.set(order.get().inOrder(all));
    }

    /** The index of a notice's column; -1 where it has none. */
    public int at(String id) {
        List<Column> now = shown.get();
        return IntStream.range(0, now.size()).filter(index -> now.get(index).id().equals(id)).findFirst().orElse(-1);
    }

    private void arrange() {
        if (comparison == null) {
            return;
        }
        Map<String, String> subjects = NoticeSubjects.ofTwins(comparison.notices());
        List<Column> columns = new ArrayList<>();
        String group = null;
        for (Notice notice : order.get().arrange(comparison.notices(), base)) {
            boolean isBase = notice.id().equals(base);
            boolean pinned = order.get().pinned().contains(notice.id());
            String named = isBase || pinned ? "" : order.get().grouping().of(notice);
            columns.add(new Column(notice, NoticeName.of(notice), subjects.getOrDefault(notice.id(), ""),
                    new Column.Stand(isBase, pinned, named.equals(group) ? "" : named), comparison.notes(notice.id())));
            group = named;
        }
        shown.set(List.copyOf(columns));
    }
}
