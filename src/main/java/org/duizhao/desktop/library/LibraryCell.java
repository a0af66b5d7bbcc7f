package org.duizhao.desktop.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import org.duizhao.desktop.library.LibraryNode.PlaceNode;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;

/** A place or a notice, with its tick. */
final class LibraryCell extends TreeCell<LibraryNode> {

    private final LibraryViewModel model;
    private final Phrases phrases;

    LibraryCell(LibraryViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("library-cell");
    }

    @Override
    protected void updateItem(LibraryNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || node == null) {
            return;
        }
        HBox line = new HBox(tick(node), node instanceof PlaceNode place ? place(place) : notice((NoticeNode) node));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("library-line");
        setGraphic(line);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private CheckBox tick(LibraryNode node) {
        CheckBox tick = new CheckBox();
        List<String> ids = node.noticeIds().toList();
        tick.setSelected(model.ticked().containsAll(ids));
        tick.setIndeterminate(!tick.isSelected() && ids.stream().anyMatch(model.ticked()::contains));
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> {
            model.tick(node, tick.isSelected());
            tick.setSelected(model.ticked().containsAll(ids)); // it may have been refused
        });
        return tick;
    }

    private static Label place(PlaceNode place) {
        Label name = new Label(place.name());
        name.getStyleClass().add("library-place");
        return name;
    }

    private HBox notice(NoticeNode notice) {
        Label name = new Label(notice.name().place());
        Label number = new Label(notice.name().number());
        number.getStyleClass().add("quiet");
        setTooltip(new Tooltip(phrases.say("library.notice", notice.name().title(), notice.file(), notice.measures())));
        HBox line = new HBox(new VBox(name, number));
        if (model.hasVersions(notice.id())) {
            line.getChildren().add(versions(notice));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("library-line");
        return line;
    }

    private Button versions(NoticeNode notice) {
        Button mark = new Button("⇄");
        mark.getStyleClass().addAll("flat", "version-mark");
        mark.setTooltip(new Tooltip(phrases.say("library.versions")));
        mark.setFocusTraversable(false);
        mark.setOnAction(event -> model.reportVersions(notice.id()));
        return mark;
    }
}
