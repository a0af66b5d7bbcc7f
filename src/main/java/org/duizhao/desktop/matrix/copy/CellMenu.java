package org.duizhao.desktop.matrix.copy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.SeparatorMenuItem;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.passage.Copied;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.PassageMenu.Target;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.outline.Measure;

/** What can be done with the present cell: copying it, reading on, finding what says much the same, deciding. */
public final class CellMenu {

    private final MatrixViewModel model;
    private final Deciding deciding;
    private final Phrases phrases;
    private final PassageMenu passages;
    private final CellBlock block;

    public CellMenu(MatrixViewModel model, Deciding deciding, Phrases phrases, PassageMenu passages) {
        this.model = model;
        this.deciding = deciding;
        this.phrases = phrases;
        this.passages = passages;
        block = new CellBlock(model);
    }

    /** Several cells that are taken together. */
    public CellBlock block() {
        return block;
    }

    /**
     * Shows the menu of the present cell.
     *
     * @param measure  the one that was clicked; null beside the text
     * @param selected the words that are selected in it; empty where none are
     */
    public void show(Node owner, double screenX, double screenY, Measure measure, String selected) {
        Optional<Cell> cell = stating();
        boolean row = row().isPresent();
        passages.show(quote(measure, selected).map(passages::target).orElse(Target.NONE), owner, screenX, screenY,
                List.of(passages.item("copy.block", !model.chosen().cells().isEmpty(), this::copyWithSource), passages.item("copy.row", row, this::copyRow),
                        new SeparatorMenuItem(),
                        passages.item("menu.decide.yes", row, deciding::yes), passages.item("menu.decide.unlink", cell.isPresent(), deciding::unlink),
                        passages.item("copy.linkHere", row && deciding.waitingProperty().get().isPresent(), deciding::link),
                        passages.item("menu.decide.split", cell.isPresent(), deciding::split), passages.item("menu.decide.merge", row, deciding::merge),
                        passages.item("menu.decide.none", cell.isEmpty() && row, deciding::none), passages.item("menu.decide.signOff", row, deciding::signOff)));
    }

    private Optional<Quotation> quote(Measure measure, String selected) {
        return stating().flatMap(cell -> model.currentNotice().map(notice -> new Quotation(notice, measure == null ? cell.measures() : List.of(measure), selected)));
    }

    /** What is decided by the menu. */
    public Deciding deciding() {
        return deciding;
    }

    /** The sentences of the present cell with their source; where several cells are taken together, those as a table. */
    public void copyWithSource() {
        Set<CellPosition> chosen = model.chosen().cells();
        if (chosen.isEmpty()) {
            quote(null, "").map(Copied::withSource).ifPresent(Copied::lay);
            return;
        }
        List<Column> columns = model.columnsProperty().get();
        List<Integer> lines = chosen.stream().map(CellPosition::line).filter(line -> rowAt(line).isPresent()).distinct().sorted().toList();
        List<Integer> taken = chosen.stream().map(CellPosition::column).distinct().sorted().toList();
        Copied.rows(taken.stream().map(column -> columns.get(column).notice()).toList(), lines.stream().map(line -> rowAt(line).orElseThrow()).toList(), words(),
                (line, column) -> chosen.contains(new CellPosition(lines.get(line), taken.get(column)))).lay();
    }

    /** The present row as a table. */
    public void copyRow() {
        row().ifPresent(line -> Copied.rows(model.columnsProperty().get().stream().map(Column::notice).toList(), List.of(model.row(line)), words(),
                (row, column) -> true).lay());
    }

    private Copied.Words words() {
        return new Copied.Words(phrases.say("matrix.absent"), phrases.say("copy.see"));
    }

    private Optional<Row> rowAt(int line) {
        return model.shownProperty().get().lines().get(line) instanceof RowLine row ? Optional.of(model.row(row)) : Optional.empty();
    }

    private Optional<RowLine> row() {
        return model.currentLine().filter(RowLine.class::isInstance).map(RowLine.class::cast);
    }

    private Optional<Cell> stating() {
        return model.cell(model.positionProperty().get()).filter(cell -> !cell.refers());
    }
}
