package org.duizhao.desktop.matrix.model;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.align.RowCount;
import org.duizhao.align.Strictness;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.Lines;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.RowGroup;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;

/** What the matrix shows, where the person is in it, and what they chose: base, filter, folded groups. */
public final class MatrixViewModel {

    private final Desk desk;
    private final DeskMatrix matrix;
    private final MatrixFilter filter = new MatrixFilter();
    private final Folds folds = new Folds();
    private final MatrixColumns columns = new MatrixColumns();
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.NONE);
    private final ObjectProperty<CellPosition> position = new SimpleObjectProperty<>(CellPosition.FIRST);
    private final Chosen chosen = new Chosen(position);
    private final ReadOnlyObjectWrapper<Lead> led = new ReadOnlyObjectWrapper<>();

    /** @param findings what a notice says; called in the background */
    public MatrixViewModel(Desk desk, TaskRunner tasks, TextDiff diff, Function<Notice, Findings> findings) {
        this.desk = desk;
        matrix = new DeskMatrix(desk, tasks, diff, findings);
        desk.comparisonProperty().addListener((property, before, now) -> takeComparison());
        matrix.property().addListener((property, before, now) -> takeMatrix(before, now));
        desk.versions().exchangedProperty().addListener((property, before, now) -> takeExchange(now));
        filter.rowsProperty().addListener((property, before, now) -> showLines());
        position.addListener((property, before, now) -> led.set(null));
        columns.shownProperty().addListener((property, before, now) -> follow(before));
    }

    /** Which rows a person wants to see. */
    public MatrixFilter filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.shownProperty();
    }

    /** Which notices have a column, and in which order. */
    public MatrixColumns columns() {
        return columns;
    }

    private List<Column> shownColumns() {
        return columns.shownProperty().get();
    }

    /** What passes the filter. */
    public ReadOnlyObjectProperty<Lines> shownProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What the lines are of; another one when the base is another, and again when its marks and figures are known. */
    public ReadOnlyObjectProperty<Matrix> matrixProperty() {
        return matrix.property();
    }

    /** The rows that are shown with whole sentences; by their indices in the comparison. */
    public ObservableSet<Integer> openRows() {
        return folds.openRows();
    }

    /** The line that the person is on; empty where nothing is shown. */
    public Optional<MatrixLine> currentLine() {
        int line = position.get().line();
        return line < lines.get().lines().size() ? Optional.of(lines.get().lines().get(line)) : Optional.empty();
    }

    /** Where the person is. */
    public ObjectProperty<CellPosition> positionProperty() {
        return position;
    }

    /** The row of the comparison that a line shows. */
    public Row row(RowLine line) {
        return matrix.get().row(line.row());
    }

    /** The row at a position; empty on a group's head. */
    public Optional<Row> rowAt(CellPosition at) {
        List<MatrixLine> shown = lines.get().lines();
        return at.line() < shown.size() && shown.get(at.line()) instanceof RowLine line ? Optional.of(row(line)) : Optional.empty();
    }

    /** The cell at a position; empty on a group's head and where the notice says nothing. */
    public Optional<Cell> cell(CellPosition at) {
        return at.column() >= shownColumns().size() ? Optional.empty() : rowAt(at).flatMap(row -> row.cell(shownColumns().get(at.column()).notice().id()));
    }

    /** The notice whose column a person is in; empty without columns. */
    public Optional<Notice> currentNotice() {
        int column = position.get().column();
        return column < shownColumns().size() ? Optional.of(shownColumns().get(column).notice()) : Optional.empty();
    }

    /** The cells that a person chose to do something with them together. */
    public Chosen chosen() {
        return chosen;
    }

    /** Points at the next measure of the present cell, where it has several. @param way 1 for the next, -1 for the one before */
    public void point(int way) {
        List<Measure> measures = cell(position.get()).map(Cell::measures).orElse(List.of());
        if (measures.size() > 1) {
            int now = chosen.measure().map(measures::indexOf).orElse(way > 0 ? -1 : 0);
            chosen.point(measures.get(Math.floorMod(now + way, measures.size())));
        }
    }

    /** Moves the person's place by lines and columns, as far as there are any. */
    public void move(int byLines, int byColumns) {
        position.set(position.get().moved(byLines, byColumns, lines.get().lines().size(), shownColumns().size()));
    }

    /** The id of the base; null where there is none. */
    public String base() {
        return matrix.get().base();
    }

    /** Makes a notice the base; where it is the base already, there is none any more. */
    public void toggleBase(String noticeId) {
        chooseBase(noticeId.equals(matrix.get().base()) ? "" : noticeId);
    }

    /** Makes a notice the base as soon as it has a column; an empty id makes none the base. */
    public void chooseBase(String noticeId) {
        matrix.choose(noticeId);
        columns.take(matrix.get().comparison(), matrix.get().base());
    }

    /** The id of the notice that was chosen as the base, whether it has a column now or not; empty where none was. */
    public ReadOnlyStringProperty chosenBaseProperty() {
        return matrix.chosenBaseProperty();
    }

    /** How strictly measures are put into one row. */
    public ReadOnlyObjectProperty<Strictness> strictnessProperty() {
        return desk.alignments().strictnessProperty();
    }

    /** How many rows each strictness gives; empty where nothing is compared. */
    public ReadOnlyObjectProperty<Map<Strictness, RowCount>> countsProperty() {
        return desk.alignments().countsProperty();
    }

    /** Chooses a strictness by its name, the usual one where the name is of none. */
    public void chooseStrictness(String name) {
        desk.align(Arrays.stream(Strictness.values()).filter(one -> one.name().equals(name)).findFirst().orElse(Strictness.BALANCED));
    }

    /** Folds or unfolds the group that a line belongs to. */
    public void toggleGroup(int line) {
        groupOf(line).ifPresent(group -> {
            folds.toggleGroup(group);
            showLines();
            lines.get().head(group).ifPresent(head -> position.set(new CellPosition(head, position.get().column())));
        });
    }

    public void foldAll() {
        folds.foldAll(matrix.get().comparison().rows().stream().map(RowGroup::of).toList());
        showLines();
    }

    public void unfoldAll() {
        folds.unfoldAll();
        showLines();
    }

    /** Shows a row with whole sentences, or cut again; nothing happens on a group's head. */
    public void toggleRow(MatrixLine line) {
        if (line instanceof RowLine row) {
            folds.toggleRow(row.row());
        }
    }

    /**
     * Leads to the cell of a row that shows what another refers to, out of its fold, and past the filter where that hides it. Its clause is
     * lit until the person goes elsewhere.
     */
    public void lead(Lead lead) {
        folds.unfold(RowGroup.of(matrix.get().row(lead.row())));
        showLines();
        if (lines.get().row(lead.row()).isEmpty()) {
            filter.clear();
        }
        lines.get().row(lead.row()).ifPresent(line -> {
            position.set(new CellPosition(line, columnOf(lead.noticeId())));
            led.set(lead);
        });
    }

    /** Leads to a row by its index in the comparison, out of its fold; nothing where the filter hides it. */
    public void goTo(int row) {
        folds.unfold(RowGroup.of(matrix.get().row(row)));
        showLines();
        lines.get().row(row).ifPresent(line -> position.set(new CellPosition(line, position.get().column())));
    }

    /** Where the person was led to last; null once they have gone elsewhere. */
    public ReadOnlyObjectProperty<Lead> ledProperty() {
        return led.getReadOnlyProperty();
    }

    /** What the person was led to in that notice's cell of that row; empty for any other. */
    public Optional<Lead> led(int row, String noticeId) {
        return Optional.ofNullable(led.get()).filter(to -> to.row() == row && to.noticeId().equals(noticeId));
    }

    /** The place of a notice's column; the present one where it has none. */
    private int columnOf(String noticeId) {
        int at = columns.at(noticeId);
        return at < 0 ? position.get().column() : at;
    }

    /** The person stays with the notice, wherever its column goes. */
    private void follow(List<Column> before) {
        chosen.forget();
        CellPosition at = position.get();
        if (at.column() < before.size()) {
            position.set(new CellPosition(at.line(), columnOf(before.get(at.column()).id())));
        }
        move(0, 0);
    }

    private Optional<RowGroup> groupOf(int line) {
        List<MatrixLine> shown = lines.get().lines();
        if (line >= shown.size()) {
            return Optional.empty();
        }
        return Optional.of(shown.get(line) instanceof RowLine row ? RowGroup.of(row(row)) : ((GroupLine) shown.get(line)).group());
    }

    private void takeComparison() {
        led.set(null);
        Optional<RowMemory> before = currentLine().filter(RowLine.class::isInstance).map(line -> RowMemory.of(row((RowLine) line)));
        folds.forgetRows();
        lines.set(Lines.NONE);
        matrix.takeComparison();
        columns.take(matrix.get().comparison(), matrix.get().base());
        showLines();
        before.flatMap(row -> row.in(desk.comparison())).flatMap(row -> lines.get().row(row).stream().boxed().findFirst())
                .ifPresent(line -> position.set(new CellPosition(line, position.get().column()).moved(0, 0, lines.get().lines().size(), shownColumns().size())));
        if (position.get().equals(CellPosition.FIRST)) {
            move(lines.get().firstRow(), 0);
        }
    }

    /** A base that gave way to a newer version hands its part on. */
    private void takeExchange(Map<String, String> newerByOlder) {
        String newer = newerByOlder.get(matrix.chosenBaseProperty().get());
        if (newer != null) {
            chooseBase(newer);
        }
    }

    /** What the filter asks may depend on the figures, and on the wording that is shared. */
    private void takeMatrix(Matrix before, Matrix now) {
        if (before.comparison() == now.comparison() && (before.figures() != now.figures() || before.reuse() != now.reuse()) && filter.active()) {
            showLines();
        }
    }

    private void showLines() {
        chosen.forget();
        lines.set(matrix.get().lines(filter.rows(), folds.groups()));
        move(0, 0);
    }
}
