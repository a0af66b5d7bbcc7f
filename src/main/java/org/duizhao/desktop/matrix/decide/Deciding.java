package org.duizhao.desktop.matrix.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.decide.Waiting.Act;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.workbench.journal.ProjectStep;

/** Settles links at the place where the person is in the matrix, and leads from one unsure row to the next. Lives on the window's thread. */
public final class Deciding {

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final RowDeciding rows;
    private final ReadOnlyObjectWrapper<Optional<Waiting>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Deciding(Desk desk, MatrixViewModel matrix, Asking asking) {
        rows = new RowDeciding(desk, matrix, asking);
        this.desk = desk;
        this.matrix = matrix;
        desk.comparisonProperty().addListener((property, before, now) -> waiting.set(Optional.empty()));
    }

    /** What a person decides of the present row as a whole. */
    public RowDeciding rows() {
        return rows;
    }

    /** What waits for the row that it belongs into. */
    public ReadOnlyObjectProperty<Optional<Waiting>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Yes: the cells of the row state the same. */
    public void yes() {
        row().ifPresent(row -> decide(verdicts -> verdicts.yes(row)));
    }

    /** No: the present cell does not belong into the row. */
    public void no() {
        out("NO");
    }

    /** Takes the present cell out of the row. */
    public void unlink() {
        out("UNLINK");
    }

    private void out(String act) {
        row().ifPresent(row -> decide(verdicts -> verdicts.out(row, here(row), act)));
    }

    /** The cells of the row that are chosen go into a row of their own, else the measure that is pointed at, else the present cell. */
    public void split() {
        row().ifPresent(row -> {
            List<Anchor> chosen = matrix.chosen().cells().stream().filter(cell -> matrix.rowAt(cell).filter(row::equals).isPresent())
                    .flatMap(cell -> matrix.cell(cell).stream()).flatMap(cell -> places(row).of(cell.noticeId()).stream()).toList();
            List<Anchor> pointed = matrix.chosen().measure().flatMap(measure -> matrix.currentNotice().map(notice -> places(row).of(notice.id(), measure))).orElse(List.of());
            List<Anchor> going = Stream.of(chosen, pointed, here(row)).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
            decide(verdicts -> verdicts.out(row, going, "SPLIT"));
        });
    }

    /** Makes one row of those in which cells are chosen; else takes up the present row, and in another row makes one of both. */
    public void merge() {
        Optional<Row> row = row();
        List<Row> chosen = matrix.chosen().cells().stream().sorted(CellPosition.IN_ORDER).flatMap(cell -> matrix.rowAt(cell).stream()).distinct().toList();
        if (row.isEmpty()) {
            return;
        }
        if (chosen.size() > 1) {
            List<Anchor> coming = chosen.stream().filter(one -> one != row.get()).flatMap(one -> places(one).all().stream()).toList();
            decide(verdicts -> verdicts.merge(coming, row.get()));
        } else {
            give(taken -> give(taken, row.get()),
                    () -> new Waiting(Act.MERGE, places(row.get()).all(), List.of()));
        }
    }

    /** The present notice states nothing of the matter, or that is taken back. */
    public void none() {
        row().ifPresent(row -> matrix.currentNotice().ifPresent(notice -> decide(verdicts -> verdicts.none(row, notice.id()))));
    }

    /** The present row was looked at, or that is taken back. */
    public void signOff() {
        row().ifPresent(row -> decide(verdicts -> verdicts.mark(row, RowMark.SIGNED_OFF)));
    }

    /** The present row matters, or that is taken back. */
    public void star() {
        row().ifPresent(row -> decide(verdicts -> verdicts.mark(row, RowMark.STARRED)));
    }

    /** Takes up the present cell to link it to another row; in another row, links it there. An empty cell is taken up to get a sentence. */
    public void link() {
        Optional<Row> row = row();
        Optional<Notice> notice = matrix.currentNotice();
        if (row.isPresent() && notice.isPresent()) {
            give(taken -> give(taken, row.get()), () -> taken(row.get(), notice.get()));
        }
    }

    private Waiting taken(Row row, Notice notice) {
        List<Anchor> own = places(row).of(notice.id());
        List<Anchor> left = row.hand().linked().containsKey(notice.id()) ? places(row).butOf(notice.id()) : List.of();
        return own.isEmpty() ? new Waiting(Act.FILL, places(row).all(), List.of()) : new Waiting(Act.LINK, own, left);
    }

    private void give(Waiting taken, Row row) {
        decide(verdicts -> switch (taken.act()) {
            case LINK -> verdicts.link(taken, row);
            case MERGE -> verdicts.merge(taken.places(), row);
            // a row is no sentence
            case FILL -> Optional.empty();
        });
    }

    /** What waits goes into the present row; where nothing waits, something is taken up. */
    private void give(Consumer<Waiting> giving, Supplier<Waiting> taking) {
        Optional<Waiting> taken = waiting.get();
        waiting.set(taken.isPresent() ? Optional.empty() : Optional.of(taking.get()));
        taken.ifPresent(giving);
    }

    /** A sentence of a notice belongs into the row from which something was taken up, else into the present one. */
    public void linkTo(Notice notice, Measure measure) {
        Optional<Anchor> place = waiting.get().map(taken -> taken.places().get(0)).or(() -> row().map(row -> places(row).first()));
        waiting.set(Optional.empty());
        place.ifPresent(there -> decide(verdicts -> verdicts.fill(Anchor.of(notice, measure, List.of()), there)));
    }

    /** Gives up what was taken up. */
    public void giveUp() {
        waiting.set(Optional.empty());
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
        return matrix.rowAt(matrix.positionProperty().get());
    }

    private List<Anchor> here(Row row) {
        return matrix.currentNotice().map(notice -> places(row).of(notice.id())).orElse(List.of());
    }

    private RowPlaces places(Row row) {
        return new RowPlaces(desk.comparison(), row);
    }

    private void decide(Function<Verdicts, Optional<ProjectStep>> verdict) {
        Comparison comparison = desk.comparison();
        desk.history().decide(known -> verdict.apply(new Verdicts(comparison, Stamp::next, known)));
    }
}
