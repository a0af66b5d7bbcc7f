package org.duizhao.desktop.matrix.line;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.matrix.cell.NoteMarks;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Hint;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws the heads of the columns. */
public final class HeadFactory {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final MatrixViewModel model;
    private final ColumnLayout columns;
    private final Phrases phrases;
    private final Consumer<Column> read;
    private final Consumer<Column> hide;
    private final StrictnessMenu strictness;
    private final HeadDrag drag;
    private int at;
    private FrozenRow drawn;

    /**
     * @param read opens the notice of a column
     * @param hide takes a column out of the comparison
     */
    public HeadFactory(MatrixViewModel model, ColumnLayout columns, Phrases phrases, Consumer<Column> read, Consumer<Column> hide) {
        this.model = model;
        this.columns = columns;
        this.phrases = phrases;
        this.read = read;
        this.hide = hide;
        this.strictness = new StrictnessMenu(model, phrases);
        this.drag = new HeadDrag(columns, model.columns());
    }

    /** The line of heads over these columns. */
    public FrozenRow heads(List<Column> shown) {
        Label topic = new Label(phrases.say("matrix.matter"));
        topic.getStyleClass().add("column-title");
        VBox corner = new VBox(topic, strictness);
        corner.getStyleClass().addAll("column-head", "corner");
        Map<Integer, Region> heads = new HashMap<>();
        drawn = new FrozenRow(columns, corner, new FrozenRow.Cells() {
            @Override
            public int count() {
                return shown.size();
            }

            @Override
            public Region draw(int column, Region spare) {
                Region head = heads.computeIfAbsent(column, index -> head(shown.get(index)));
                head.pseudoClassStateChanged(AT, column == at);
                return head;
            }
        });
        return drawn;
    }

    /** The columns have other widths, or others of them stay. @param place where the heads stand */
    public void measure(Pane place) {
        if (drawn != null) {
            drawn.measure();
        }
        place.requestLayout();
    }

    /** Marks the head of the column that the person is in. */
    public void showAt(int column) {
        at = column;
        if (drawn != null) {
            drawn.cells().forEach((index, head) -> head.pseudoClassStateChanged(AT, index == column));
        }
    }

    private Region head(Column column) {
        Label place = new Label(column.name().place());
        place.getStyleClass().add("column-title");
        place.setWrapText(true);
        Label number = new Label(column.name().number());
        number.getStyleClass().add("quiet");
        VBox names = new VBox(place, number);
        if (!column.subject().isEmpty()) {
            Label subject = new Label(column.subject());
            subject.getStyleClass().addAll("quiet", "column-subject");
            names.getChildren().add(1, subject);
        }
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(star(column), names);
        head.getStyleClass().add("column-head");
        if (column.base()) {
            head.getStyleClass().add("base");
        }
        if (!column.stand().opens().isEmpty()) {
            head.getStyleClass().add("group-start");
        }
        if (column.stand().pinned()) {
            Label pin = new Chip("⚲", phrases.say("matrix.pinned"), null, List.of("quiet")).label();
            pin.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(pin);
        }
        if (!column.notes().isEmpty()) {
            head.getChildren().add(note(column));
        }
        Hint.on(names, column.name().title() + "\n" + column.notice().file());
        head.setOnContextMenuRequested(event -> menu(column).show(head, event.getScreenX(), event.getScreenY()));
        drag.listenTo(head, column);
        return head;
    }

    private Label note(Column column) {
        Label note = new NoteMarks(phrases).mark(column.notes()).label();
        note.setMinWidth(Region.USE_PREF_SIZE);
        return note;
    }

    private ContextMenu menu(Column column) {
        return new ContextMenu(
                item(column.base() ? "matrix.noBase" : "matrix.setBase", () -> model.toggleBase(column.notice().id())),
                item("matrix.read", () -> read.accept(column)),
                new SeparatorMenuItem(),
                item(column.stand().pinned() ? "matrix.unpin" : "matrix.pin", () -> model.columns().togglePinned(column.id())),
                item("matrix.column.left", () -> model.columns().move(column.id(), -1)),
                item("matrix.column.right", () -> model.columns().move(column.id(), 1)),
                item("matrix.column.usual", () -> columns.usual(model.columns().at(column.id()))),
                item("matrix.column.hide", () -> model.columns().hide(column.id())),
                item("matrix.hide", () -> hide.accept(column)));
    }

    private ToggleButton star(Column column) {
        ToggleButton star = new ToggleButton(column.base() ? "★" : "☆");
        star.setSelected(column.base());
        star.getStyleClass().add("star");
        star.setFocusTraversable(false);
        Hint.on(star, phrases.say(column.base() ? "matrix.noBase" : "matrix.setBase"));
        star.setAccessibleText(phrases.say("matrix.setBase"));
        star.setOnAction(event -> model.toggleBase(column.notice().id()));
        return star;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
