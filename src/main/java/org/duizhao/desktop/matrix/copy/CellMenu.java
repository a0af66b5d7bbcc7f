package org.duizhao.desktop.matrix.copy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SeparatorMenuItem;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.decide.Deciding;
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
                List.of(passages.item("copy.block", !block.isEmpty(), this::copyWithSource), passages.item("copy.row", row, this::copyRow), new SeparatorMenuItem(),
                        passages.item("menu.decide.yes", row, deciding::yes), passages.item("menu.decide.unlink", cell.isPresent(), deciding::unlink),
                        passages.item("copy.linkHere", row && deciding.linkingProperty().get().isPresent(), deciding::link),
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
        if (block.isEmpty()) {
            quote(null, "").map(Copied::withSource).ifPresent(Copied::lay);
        } else {
            copyRows(block.rows(), block.columns());
        }
    }

    /** The present row as a table. */
    public void copyRow() {
        row().ifPresent(line -> copyRows(List.of(model.row(line)), model.columnsProperty().get()));
    }

    private void copyRows(List<Row> rows, List<Column> columns) {
        Copied.rows(columns.stream().map(Column::notice).toList(), rows, phrases.say("matrix.absent"), phrases.say("copy.see")).lay();
    }

    private Optional<RowLine> row() {
        return model.currentLine().filter(RowLine.class::isInstance).map(RowLine.class::cast);
    }

    private Optional<Cell> stating() {
        return model.cell(model.positionProperty().get()).filter(cell -> !cell.refers());
    }
}
