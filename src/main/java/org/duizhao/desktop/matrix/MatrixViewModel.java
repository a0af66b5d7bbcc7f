package org.duizhao.desktop.matrix;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.change.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.NoticeName;
import org.duizhao.desktop.matrix.MatrixLine.GroupLine;
import org.duizhao.desktop.matrix.MatrixLine.RowLine;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the matrix shows, where the person is in it, and what they chose: base, filter, folded groups. */
public final class MatrixViewModel {

    private final Desk desk;
    private final BaseColumn base;
    private final FigureChips figures;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final BooleanProperty onlyFigures = new SimpleBooleanProperty();
    private final BooleanProperty onlyFigureDifferences = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.NONE);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.FIRST);
    private final Set<String> folded = new HashSet<>();
    private final Set<Integer> unfoldedRows = new HashSet<>();
    private RowFilter filter = RowFilter.ALL;

    /** @param findings what a notice says; called in the background */
    public MatrixViewModel(Desk desk, TaskRunner tasks, TextDiff diff, Function<Notice, Findings> findings) {
        this.desk = desk;
        this.base = new BaseColumn(desk, tasks, diff);
        this.figures = new FigureChips(desk, tasks, findings);
        desk.comparisonProperty().addListener((property, before, now) -> takeComparison());
        figures.chipsProperty().addListener((property, before, now) -> takeFigures());
        desk.versions().exchangedProperty().addListener((property, before, now) -> {
            if (now.containsKey(base.chosenProperty().get())) {
                chooseBase(now.get(base.chosenProperty().get()));
            }
        });
        typed.addListener((property, before, now) -> takeFilter());
        List.of(onlyDifferences, onlyMissing, onlyFigures, onlyFigureDifferences)
                .forEach(only -> only.addListener((property, before, now) -> takeFilter()));
    }

    /** What is typed into the filter box. */
    public StringProperty typedProperty() {
        return typed;
    }

    public BooleanProperty onlyDifferencesProperty() {
        return onlyDifferences;
    }

    public BooleanProperty onlyMissingProperty() {
        return onlyMissing;
    }

    public BooleanProperty onlyFiguresProperty() {
        return onlyFigures;
    }

    public BooleanProperty onlyFigureDifferencesProperty() {
        return onlyFigureDifferences;
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** What passes the filter. */
    public ReadOnlyObjectProperty<Lines> shownProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Changes when the word marks of a newly chosen base are there. */
    ReadOnlyObjectProperty<WordMarks> marksProperty() {
        return base.marksProperty();
    }

    /** Changes when the figures of the comparison are known, and how they stand to the base. */
    ReadOnlyObjectProperty<CellChips> chipsProperty() {
        return figures.chipsProperty();
    }

    /** The figures of a cell, and how they stand to the base. */
    List<Chip> chips(RowLine line, Cell cell) {
        return figures.chips().of(line.row(), cell.noticeId());
    }

    /** Where the person is. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Shows every row again. */
    public void clearFilter() {
        typed.set("");
        onlyDifferences.set(false);
        onlyMissing.set(false);
        onlyFigures.set(false);
        onlyFigureDifferences.set(false);
    }

    /** True where the filter leaves something out. */
    public boolean filtering() {
        return !filter.equals(RowFilter.ALL);
    }

    Query query() {
        return filter.query();
    }

    Row row(RowLine line) {
        return desk.comparison().rows().get(line.row());
    }

    /** One measure of a cell with its word marks against the base. */
    List<Piece> pieces(RowLine line, Cell cell, int measure) {
        return base.marks().of(line.row(), cell, measure);
    }

    /** How a cell as a whole stands to the base. */
    CellSign sign(RowLine line, Cell cell) {
        return base.marks().sign(line.row(), cell);
    }

    /** The cell at a place; empty on a group's head and where the notice says nothing. */
    public Optional<Cell> cell(Place at) {
        List<MatrixLine> shown = lines.get().lines();
        if (at.line() >= shown.size() || at.column() >= columns.get().size() || !(shown.get(at.line()) instanceof RowLine line)) {
            return Optional.empty();
        }
        return row(line).cell(columns.get().get(at.column()).notice().id());
    }

    /** The notice whose column a person is in; empty without columns. */
    public Optional<Notice> currentNotice() {
        int column = place.get().column();
        return column < columns.get().size() ? Optional.of(columns.get().get(column).notice()) : Optional.empty();
    }

    public void move(int byLines, int byColumns) {
        place.set(place.get().moved(byLines, byColumns, lines.get().lines().size(), columns.get().size()));
    }

    /** The id of the base; null where there is none. */
    public String base() {
        return base.id();
    }

    /** Makes a notice the base; where it is the base already, there is none any more. */
    public void toggleBase(String noticeId) {
        chooseBase(noticeId.equals(base.id()) ? "" : noticeId);
    }

    /** Makes a notice the base as soon as it has a column; an empty id makes none the base. */
    public void chooseBase(String noticeId) {
        base.choose(noticeId);
        nameColumns();
        figures.find(base.id());
    }

    /** The id of the notice that was chosen as the base, whether it has a column now or not; empty where none was. */
    public ReadOnlyStringProperty chosenBaseProperty() {
        return base.chosenProperty();
    }

    /** Folds or unfolds the group that a line belongs to. */
    public void toggleGroup(int line) {
        groupOf(line).ifPresent(group -> {
            if (!folded.remove(group)) {
                folded.add(group);
            }
            showLines();
            placeOnHead(group);
        });
    }

    /** Folds all groups, or unfolds them all. */
    public void foldAll(boolean away) {
        folded.clear();
        if (away) {
            desk.comparison().rows().forEach(row -> folded.add(row.group()));
        }
        showLines();
    }

    boolean unfolded(RowLine line) {
        return unfoldedRows.contains(line.row());
    }

    /** Shows long cells of a row in full, or cut again. */
    void toggleLongCells(RowLine line) {
        if (!unfoldedRows.remove(line.row())) {
            unfoldedRows.add(line.row());
        }
    }

    private Optional<String> groupOf(int line) {
        List<MatrixLine> shown = lines.get().lines();
        if (line >= shown.size()) {
            return Optional.empty();
        }
        return Optional.of(shown.get(line) instanceof RowLine row ? row(row).group() : ((GroupLine) shown.get(line)).group());
    }

    private void placeOnHead(String group) {
        List<MatrixLine> shown = lines.get().lines();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof GroupLine head && head.group().equals(group)) {
                place.set(new Place(i, place.get().column()));
            }
        }
    }

    private void takeComparison() {
        unfoldedRows.clear();
        lines.set(Lines.NONE);
        base.takeComparison();
        figures.takeComparison(base.id());
        nameColumns();
        showLines();
        if (place.get().equals(Place.FIRST)) {
            move(firstRow(), 0);
        }
    }

    /** The line of the first row; 0 where there is none. */
    private int firstRow() {
        List<MatrixLine> shown = lines.get().lines();
        return shown.size() > 1 && shown.get(0) instanceof GroupLine ? 1 : 0;
    }

    private void takeFigures() {
        if (onlyFigures.get() || onlyFigureDifferences.get()) {
            showLines();
        }
    }

    private void takeFilter() {
        filter = new RowFilter(Query.of(typed.get()), onlyDifferences.get(), onlyMissing.get(), onlyFigures.get(),
                onlyFigureDifferences.get());
        showLines();
    }

    private void nameColumns() {
        String against = base.id();
        columns.set(desk.comparison().notices().stream()
                .map(notice -> new Column(notice, NoticeName.of(notice), notice.id().equals(against))).toList());
    }

    private void showLines() {
        lines.set(Lines.of(desk.comparison(), filter, figures.chips(), folded));
        move(0, 0);
    }
}
