package org.duizhao.desktop.matrix.copy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duizhao.align.Cell;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.Notice;

/** What can be done with the present cell: copying it, reading on, finding what says much the same, deciding. */
public final class CellMenu {

    private final MatrixViewModel model;
    private final Deciding deciding;
    private final Phrases phrases;
    private final Consumer<String> alike;
    private ContextMenu shown;

    /** @param alike finds sentences that say much the same as one */
    public CellMenu(MatrixViewModel model, Deciding deciding, Phrases phrases, Consumer<String> alike) {
        this.model = model;
        this.deciding = deciding;
        this.phrases = phrases;
        this.alike = alike;
    }

    /** Shows the menu of the present cell. @param read opens its notice there */
    public void show(Node owner, double screenX, double screenY, Runnable read) {
        if (shown != null) {
            shown.hide();
        }
        Optional<Cell> cell = stating();
        ContextMenu menu = new ContextMenu(item("copy.cell", cell.isPresent(), this::copy), item("copy.source", cell.isPresent(), this::copyWithSource),
                item("copy.row", row().isPresent(), this::copyRow), new SeparatorMenuItem(), item("copy.read", cell.isPresent(), read),
                item("copy.alike", cell.isPresent(), () -> stating().ifPresent(one -> alike.accept(one.measures().get(0).text()))), new SeparatorMenuItem(),
                item("menu.decide.yes", row().isPresent(), deciding::yes), item("menu.decide.unlink", cell.isPresent(), deciding::unlink),
                item("menu.decide.link", cell.isPresent() || deciding.waitingProperty().get().isPresent(), deciding::link),
                item("menu.decide.split", cell.isPresent(), deciding::split), item("menu.decide.merge", row().isPresent(), deciding::merge),
                item("menu.decide.none", cell.isEmpty() && row().isPresent(), deciding::none), item("menu.decide.signOff", row().isPresent(), deciding::signOff));
        shown = menu;
        menu.show(owner, screenX, screenY);
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** What is decided by the menu. */
    public Deciding deciding() {
        return deciding;
    }

    /** The sentences of the present cell alone. */
    public void copy() {
        stating().map(Copied::sentences).ifPresent(CellMenu::lay);
    }

    /** The same with their source. */
    public void copyWithSource() {
        Optional<Notice> notice = model.currentNotice();
        stating().flatMap(cell -> notice.map(from -> Copied.withSource(from, cell))).ifPresent(CellMenu::lay);
    }

    /** The present row as a table. */
    public void copyRow() {
        List<Notice> columns = model.columnsProperty().get().stream().map(Column::notice).toList();
        row().map(line -> Copied.row(columns, model.row(line), phrases.say("matrix.absent"), phrases.say("copy.see"))).ifPresent(CellMenu::lay);
    }

    private Optional<RowLine> row() {
        return model.currentLine().filter(RowLine.class::isInstance).map(RowLine.class::cast);
    }

    private Optional<Cell> stating() {
        return model.cell(model.positionProperty().get()).filter(cell -> !cell.refers());
    }

    private static void lay(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        if (!copied.html().isEmpty()) {
            content.putHtml(copied.html());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
