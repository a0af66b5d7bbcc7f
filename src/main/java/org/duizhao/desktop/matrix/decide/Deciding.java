package org.duizhao.desktop.matrix.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.journal.ProjectStep;

/** Settles links at the place where the person is in the matrix, and leads from one unsure row to the next. Lives on the window's thread. */
public final class Deciding {

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final ReadOnlyObjectWrapper<Optional<Linking>> linking = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is to be linked to another row. @param words how it begins */
    public record Linking(List<Anchor> places, String words) {
    }

    public Deciding(Desk desk, MatrixViewModel matrix) {
        this.desk = desk;
        this.matrix = matrix;
        desk.comparisonProperty().addListener((property, before, now) -> linking.set(Optional.empty()));
    }

    /** What waits for the row that it belongs into. */
    public ReadOnlyObjectProperty<Optional<Linking>> linkingProperty() {
        return linking.getReadOnlyProperty();
    }

    /** Yes: the cells of the row state the same. */
    public void yes() {
        row().flatMap(row -> verdicts().yes(row)).ifPresent(this::make);
    }

    /** No: the present cell does not belong into the row. */
    public void no() {
        part("NO");
    }

    /** Takes the present cell out of the row. */
    public void unlink() {
        part("UNLINK");
    }

    private void part(String act) {
        row().flatMap(row -> matrix.currentNotice().flatMap(notice -> verdicts().no(row, notice.id(), act))).ifPresent(this::make);
    }

    /** The present notice states nothing of the matter, or that is taken back. */
    public void none() {
        row().flatMap(row -> matrix.currentNotice().flatMap(notice -> verdicts().none(row, notice.id(), known()))).ifPresent(this::make);
    }

    /** The present row was looked at, or that is taken back. */
    public void signOff() {
        row().flatMap(row -> verdicts().mark(row, RowMark.SIGNED_OFF, known())).ifPresent(this::make);
    }

    /** The present row matters, or that is taken back. */
    public void star() {
        row().flatMap(row -> verdicts().mark(row, RowMark.STARRED, known())).ifPresent(this::make);
    }

    /** Begins to link the present cell to another row; in another row, links it there. */
    public void link() {
        Optional<Row> row = row();
        Optional<Notice> notice = matrix.currentNotice();
        if (row.isEmpty() || notice.isEmpty()) {
            return;
        }
        if (linking.get().isPresent()) {
            Optional<ProjectStep> step = verdicts().link(linking.get().get().places(), row.get());
            linking.set(Optional.empty());
            step.ifPresent(this::make);
            return;
        }
        List<Anchor> places = new RowPlaces(desk.comparison(), row.get()).of(notice.get().id());
        if (!places.isEmpty()) {
            linking.set(Optional.of(new Linking(places, places.get(0).wording().text())));
        }
    }

    /** Links nothing. */
    public void giveUpLink() {
        linking.set(Optional.empty());
    }

    /**
     * Leads to the next unsure row, out of its fold, round the table's end.
     *
     * @param way 1 for the next, -1 for the one before
     */
    public void lead(int way) {
        List<Integer> order = matrix.matrixProperty().get().lines(matrix.filter().rows(), Set.of()).lines().stream()
                .filter(RowLine.class::isInstance).map(line -> ((RowLine) line).row()).toList();
        int here = matrix.currentLine().filter(RowLine.class::isInstance).map(line -> order.indexOf(((RowLine) line).row())).orElse(way > 0 ? -1 : 0);
        List<Row> rows = desk.comparison().rows();
        IntStream.rangeClosed(1, order.size()).map(step -> order.get(Math.floorMod(here + way * step, order.size())))
                .filter(row -> rows.get(row).stated().size() > 1 && !rows.get(row).sure()).findFirst().ifPresent(matrix::goTo);
    }

    private Optional<Row> row() {
        return matrix.currentLine().filter(RowLine.class::isInstance).map(line -> matrix.row((RowLine) line));
    }

    private Verdicts verdicts() {
        return new Verdicts(desk.comparison(), Stamp::next);
    }


    private List<Decision> known() {
        try {
            return desk.projectProperty().get().decisions().all();
        } catch (LibraryProblem e) {
            // the rows were made with them, so they are known
            return List.of();
        }
    }

    private void make(ProjectStep step) {
        desk.history().make(step);
    }
}
