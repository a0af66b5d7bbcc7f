package org.duizhao.desktop.help;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.desktop.help.HelpPage.Part;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;

/** The help in a window of its own, that stays beside the work. */
public final class HelpWindow {

    /** In pixels, as it looks well. */
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final double PICTURE = 720;

    private final Phrases phrases;
    private final String version;
    private Stage stage;

    @FXML private ListView<String> pages;
    @FXML private ScrollPane place;
    @FXML private VBox page;

    /** @param version of the program, as it calls itself */
    public HelpWindow(Phrases phrases, String version) {
        this.phrases = phrases;
        this.version = version;
    }

    /** Shows a page, in the window that is open where one is. @param name one of the pages */
    public void show(String name, Window owner) {
        if (stage == null || !stage.isShowing()) {
            stage = new Stage();
            Parent root = Fxml.load(this, "help.fxml", phrases);
            root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    stage.hide();
                }
            });
            stage.initOwner(owner);
            stage.setTitle(phrases.say("help.title"));
            stage.setScene(scene);
            stage.show();
        }
        pages.getSelectionModel().select(HelpPage.NAMES.indexOf(name));
        stage.toFront();
        pages.requestFocus();
    }

    @FXML
    private void initialize() {
        List<String> titles = HelpPage.NAMES.stream().map(name -> HelpPage.read(name, phrases.locale()).title()).toList();
        pages.setItems(FXCollections.observableList(titles));
        pages.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (now.intValue() >= 0) {
                fill(HelpPage.read(HelpPage.NAMES.get(now.intValue()), phrases.locale()));
            }
        });
    }

    private void fill(HelpPage shown) {
        page.getChildren().setAll(label(shown.title(), "help-title"));
        GridPane table = null;
        for (Part part : shown.parts()) {
            if (part instanceof Part.Line line) {
                if (table == null) {
                    table = new GridPane();
                    table.getStyleClass().add("help-table");
                    page.getChildren().add(table);
                }
                Label[] cells = line.cells().stream().map(cell -> label(cell.strip(), "help-cell")).toArray(Label[]::new);
                table.addRow(table.getRowCount(), cells);
            } else {
                table = null;
                page.getChildren().add(node(part));
            }
        }
        place.setVvalue(0);
    }

    private Node node(Part part) {
        if (part instanceof Part.Heading heading) {
            return label(heading.words(), "help-heading");
        }
        if (part instanceof Part.Item item) {
            return label("· " + item.words(), "help-item");
        }
        if (part instanceof Part.Picture picture) {
            ImageView view = new ImageView(new Image(HelpWindow.class.getResource(picture.file()).toExternalForm()));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(PICTURE);
            view.setAccessibleText(phrases.say("help.picture", page.getChildren().isEmpty() ? "" : ((Label) page.getChildren().get(0)).getText()));
            return view;
        }
        return label(((Part.Paragraph) part).words().replace("{version}", version), "help-text");
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
