package org.duizhao.desktop.chart;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.scene.image.Image;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.DrawingSvg;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.export.word.ChartDocx;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The charts in a window of their own, one at a time, each to be copied and saved as a picture, as a drawing and in Word. */
public final class ChartWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 980;
    private static final double HEIGHT = 640;

    private final BiConsumer<Chart, Consumer<Drawing>> drawings;
    private final Phrases phrases;
    private final Zoom zoom;
    private final Outlet outlet;
    private Stage stage;
    private Drawing shown;

    @FXML private HBox choice;
    @FXML private ScrollPane place;
    @FXML private Label none;

    /** @param drawings hands over a chart of what is asked now, at once or when it is drawn; null where there is nothing to draw */
    public ChartWindow(BiConsumer<Chart, Consumer<Drawing>> drawings, Phrases phrases, Zoom zoom, Outlet outlet) {
        this.drawings = drawings;
        this.phrases = phrases;
        this.zoom = zoom;
        this.outlet = outlet;
    }

    /** Shows it, or brings it to the front. */
    public void show(Window owner) {
        if (stage != null && stage.isShowing()) {
            stage.toFront();
            return;
        }
        stage = new Stage();
        Parent root = Fxml.load(this, "charts.fxml", phrases);
        root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
            }
        });
        stage.initOwner(owner);
        stage.setTitle(phrases.say("chart.title"));
        stage.setScene(scene);
        stage.show();
    }

    /** Draws anew what is shown, for something else is asked now. */
    public void refresh() {
        if (stage != null && stage.isShowing() && choice != null) {
            choice.getChildren().stream().map(ToggleButton.class::cast).filter(ToggleButton::isSelected).findFirst()
                    .ifPresent(button -> draw((Chart) button.getUserData()));
        }
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Chart chart : Chart.values()) {
            ToggleButton button = new ToggleButton(phrases.say("chart." + chart));
            button.setId("chart" + chart);
            button.setUserData(chart);
            button.setToggleGroup(group);
            button.selectedProperty().addListener((property, before, on) -> {
                if (on) {
                    draw(chart);
                }
            });
            choice.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        ((ToggleButton) choice.getChildren().get(0)).setSelected(true);
    }

    private void draw(Chart chart) {
        drawings.accept(chart, drawing -> {
            shown = drawing;
            place.setVisible(drawing != null);
            none.setVisible(drawing == null);
            place.setContent(drawing == null ? null : new DrawingPane(drawing, zoom.scale()));
        });
    }

    @FXML
    private void copy() {
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(DrawingImage.of(shown));
            Clipboard.getSystemClipboard().setContent(content);
            outlet.say(phrases.say("chart.copied"));
        }
    }

    @FXML
    private void savePng() {
        if (shown != null) {
            Image picture = DrawingImage.of(shown);
            outlet.save(shown.title(), "png", stream -> stream.write(DrawingImage.png(picture)));
        }
    }

    @FXML
    private void saveSvg() {
        if (shown != null) {
            String svg = DrawingSvg.of(shown);
            outlet.save(shown.title(), "svg", stream -> stream.write(svg.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @FXML
    private void saveDocx() {
        if (shown != null) {
            Drawing drawing = shown;
            Image picture = DrawingImage.of(drawing);
            outlet.save(drawing.title(), "docx", stream -> ChartDocx.write(
                    new ChartPicture(drawing.title(), drawing.said(), drawing.width(), drawing.height(), DrawingImage.png(picture)), stream));
        }
    }
}
