package org.duizhao.desktop.matrix;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.change.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.NoticeName;
import org.duizhao.matrix.CellFigures;
import org.duizhao.matrix.Lines;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.WordMarks;
import org.duizhao.notice.Notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the matrix shows, where the person is in it, and what they chose: base, filter, folded groups. */
public final class MatrixViewModel {

    private final Desk desk;
    private final BaseColumn base;
    private final FoundFigures figures;
    private final MatrixFilter filter = new MatrixFilter();
    private final Folds folds = new Folds();
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.NONE);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.FIRST);

    /** @param findings what a notice says; called in the background */
    public MatrixViewModel(Desk desk, TaskRunner tasks, TextDiff diff, Function<Notice, Findings> findings) {
        this.desk = desk;
        this.base = new BaseColumn(desk, tasks, diff);
        this.figures = new FoundFigures(desk, tasks, findings);
        desk.comparisonProperty().addListener((property, before, now) -> takeComparison());
        figures.figuresProperty().addListener((property, before, now) -> takeFigures());
        desk.versions().exchangedProperty().addListener((property, before, now) -> takeExchange(now));
        filter.rowsProperty().addListener((property, before, now) -> showLines());
    }

    /** Which rows a person wants to see. */
    public MatrixFilter filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** What passes the filter. */
    public ReadOnlyObjectProperty<Lines> shownProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The word marks against the base; others when those of a newly chosen base are there. */
    ReadOnlyObjectProperty<WordMarks> marksProperty() {
        return base.marksProperty();
    }

    /** The figures of the cells, and how they stand to the base; others when they are known. */
    ReadOnlyObjectProperty<CellFigures> figuresProperty() {
        return figures.figuresProperty();
    }

    /** Where the person is. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    Row row(RowLine line) {
        return desk.comparison().rows().get(line.row());
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
            folds.toggleGroup(group);
            showLines();
            lines.get().head(group).ifPresent(head -> place.set(new Place(head, place.get().column())));
        });
    }

    public void foldAll() {
        folds.foldAll(desk.comparison().rows().stream().map(Row::group).toList());
        showLines();
    }

    public void unfoldAll() {
        folds.unfoldAll();
        showLines();
    }

    /** True where the long cells of a row are shown in full. */
    boolean open(RowLine line) {
        return folds.open(line.row());
    }

    /** Shows long cells of a row in full, or cut again. */
    void toggleLongCells(RowLine line) {
        folds.toggleRow(line.row());
    }

    private Optional<String> groupOf(int line) {
        List<MatrixLine> shown = lines.get().lines();
        if (line >= shown.size()) {
            return Optional.empty();
        }
        return Optional.of(shown.get(line) instanceof RowLine row ? row(row).group() : ((GroupLine) shown.get(line)).group());
    }

    private void takeComparison() {
        folds.forgetRows();
        lines.set(Lines.NONE);
        base.takeComparison();
        figures.takeComparison(base.id());
        nameColumns();
        showLines();
        if (place.get().equals(Place.FIRST)) {
            move(lines.get().firstRow(), 0);
        }
    }

    /** A base that gave way to a newer version hands its part on. */
    private void takeExchange(Map<String, String> newerByOlder) {
        String newer = newerByOlder.get(base.chosenProperty().get());
        if (newer != null) {
            chooseBase(newer);
        }
    }

    private void takeFigures() {
        if (filter.asksForFigures()) {
            showLines();
        }
    }

    private void nameColumns() {
        String against = base.id();
        columns.set(desk.comparison().notices().stream()
                .map(notice -> new Column(notice, NoticeName.of(notice), notice.id().equals(against))).toList());
    }

    private void showLines() {
        lines.set(Lines.of(desk.comparison(), filter.rows(), figures.figures(), folds.groups()));
        move(0, 0);
    }
}
