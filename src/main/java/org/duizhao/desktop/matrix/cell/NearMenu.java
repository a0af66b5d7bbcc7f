package org.duizhao.desktop.matrix.cell;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duizhao.align.Near;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Under 未见规定: the passages of that notice that come nearest, for a person to see whether it is really missing. */
public final class NearMenu {

    public static final String STYLE = "near-link";
    /** By judgement a line that is read without losing the next. */
    private static final int CHARACTERS_A_LINE = 32;
    /** What a person needs to know a passage again; the reading pane has it whole. */
    private static final int LONGEST = 150;

    private final Phrases phrases;
    private final BiConsumer<Notice, Measure> reader;

    NearMenu(Phrases phrases, BiConsumer<Notice, Measure> reader) {
        this.phrases = phrases;
        this.reader = reader;
    }

    /**
     * The link that opens the menu.
     *
     * @param linking puts a passage into the row
     */
    CellLink link(Notice notice, List<Near> near, Consumer<Measure> linking) {
        return new CellLink(phrases.say("matrix.near", near.size()), phrases.say("matrix.nearTip"), STYLE, link -> {
            ContextMenu menu = new ContextMenu();
            near.forEach(one -> menu.getItems().addAll(item(notice, one), linkItem(one, linking)));
            // owned by the cell, whose type is that of reading text; the link's own is smaller
            Point2D below = link.localToScreen(0, link.getHeight());
            menu.show(link.getParent(), below.getX(), below.getY());
        });
    }

    private MenuItem item(Notice notice, Near near) {
        Text text = new Text(start(near.measure().text()));
        text.getStyleClass().add("near-text");
        text.wrappingWidthProperty().bind(text.fontProperty().map(font -> font.getSize() * CHARACTERS_A_LINE));
        Label place = new Label(phrases.say(near.linked() ? "matrix.nearLinked" : "matrix.nearPlace",
                near.measure().path().clause(), near.score()).strip());
        place.getStyleClass().add("quiet");
        VBox passage = new VBox(place, text);
        passage.getStyleClass().add("near-passage");
        MenuItem item = new CustomMenuItem(passage);
        item.setOnAction(event -> reader.accept(notice, near.measure()));
        return item;
    }

    private MenuItem linkItem(Near near, Consumer<Measure> linking) {
        MenuItem item = new MenuItem(phrases.say("matrix.nearLink"));
        item.getStyleClass().add("near-link-item");
        item.setOnAction(event -> linking.accept(near.measure()));
        return item;
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
