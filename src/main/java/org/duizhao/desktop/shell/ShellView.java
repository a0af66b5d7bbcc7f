package org.duizhao.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.MatrixViewModel;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Typeface;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.reading.ReadingView;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.export.ExportFormat;
import org.duizhao.workbench.Exporters;

import java.util.List;
import java.util.Map;

/** The window's frame: the bar at the head, the three panes, the foot. */
public final class ShellView {

    private static final double LIBRARY_WIDTH = 248;
    private static final double READING_SHARE = 0.27;

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final ReadingViewModel reading;
    private final Phrases phrases;
    private final Zoom zoom;
    private final LibraryView libraryView;
    private final MatrixView matrixView;
    private final Parent readingPane;
    private final Import imports;
    private final Parent emptyDesk;
    private final ProblemBar problems;
    private final StatusBar status;
    private final Export export;
    private final Parent root;

    @FXML private MenuItem samplesItem;
    @FXML private Menu exportMenu;
    @FXML private MenuButton exportButton;
    @FXML private TextField filter;
    @FXML private ToggleButton onlyDifferences;
    @FXML private ToggleButton onlyMissing;
    @FXML private Label hits;
    @FXML private HBox filterBox;
    @FXML private SplitPane panes;
    @FXML private StackPane centre;
    @FXML private VBox foot;

    public ShellView(ViewModels models, Surroundings around, Exporters exporters) {
        desk = models.desk();
        matrix = models.matrix();
        reading = models.reading();
        phrases = around.phrases();
        zoom = around.zoom();
        imports = new Import(desk, around.dialogs(), around.samples());
        libraryView = new LibraryView(models.library(), phrases);
        matrixView = new MatrixView(matrix, zoom, phrases, reading::open, id -> desk.tick(List.of(id), false));
        readingPane = new ReadingView(reading, phrases).root();
        emptyDesk = new EmptyDesk(desk, imports, phrases).root();
        problems = new ProblemBar(desk.problems(), phrases);
        status = new StatusBar(desk, around.tasks(), phrases);
        export = new Export(desk, exporters, around, status::tell);
        root = Fxml.load(this, "shell.fxml", phrases);
        imports.acceptDrops(root);
        root.styleProperty().bind(Bindings.concat("-fx-font-family: \"", Typeface.reading(), "\"; -fx-font-size: ",
                zoom.scaleProperty().multiply(Zoom.BASE_FONT), "px;"));
    }

    public Parent root() {
        return root;
    }

    /** Keys that have no room in a menu: the number pad, and Ctrl with the wheel. */
    public void listenTo(Scene scene) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (String key : List.of("Shortcut+Plus", "Shortcut+Add", "Shortcut+Shift+Equals")) {
            keys.put(KeyCombination.valueOf(key), zoom::in);
        }
        keys.put(KeyCombination.valueOf("Shortcut+Subtract"), zoom::out);
        keys.put(KeyCombination.valueOf("Shortcut+Numpad0"), zoom::reset);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                zoom.by(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    @FXML
    private void initialize() {
        panes.getItems().add(0, libraryView.root());
        SplitPane.setResizableWithParent(libraryView.root(), false);
        SplitPane.setResizableWithParent(readingPane, false);
        centre.getChildren().addAll(matrixView.root(), emptyDesk);
        foot.getChildren().addAll(problems.root(), status.root());
        problems.start();
        samplesItem.setVisible(imports.samples().isPresent());
        bindFilter();
        bindPanes();
    }

    private void bindFilter() {
        filter.textProperty().bindBidirectional(matrix.typedProperty());
        onlyDifferences.selectedProperty().bindBidirectional(matrix.onlyDifferencesProperty());
        onlyMissing.selectedProperty().bindBidirectional(matrix.onlyMissingProperty());
        matrix.shownProperty().addListener((property, before, now) ->
                hits.setText(matrix.filtering() ? phrases.say("filter.found", now.rows(), now.hits()) : ""));
    }

    private void bindPanes() {
        desk.comparisonProperty().addListener((property, before, now) -> showComparison(!now.notices().isEmpty()));
        reading.noticeProperty().addListener((property, before, now) -> showReading(now != null));
        showComparison(false);
        panes.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0) {
                panes.setDividerPosition(0, LIBRARY_WIDTH * zoom.scale() / now.doubleValue());
            }
        });
    }

    private void showComparison(boolean something) {
        exportMenu.setDisable(!something);
        exportButton.setDisable(!something);
        filterBox.setDisable(!something);
        boolean first = something && !matrixView.root().isVisible();
        matrixView.root().setVisible(something);
        emptyDesk.setVisible(!something);
        if (first) {
            matrixView.focus();
        }
    }

    private void showReading(boolean open) {
        List<Node> items = panes.getItems();
        if (open && !items.contains(readingPane)) {
            double library = panes.getDividerPositions()[0];
            panes.getItems().add(readingPane);
            panes.setDividerPositions(library, 1 - READING_SHARE);
        } else if (!open) {
            panes.getItems().remove(readingPane);
            matrixView.focus();
        }
    }

    @FXML
    private void importFiles() {
        imports.chooseFiles();
    }

    @FXML
    private void importFolder() {
        imports.chooseFolder();
    }

    @FXML
    private void openSamples() {
        imports.openSamples();
    }

    @FXML
    private void exportWord() {
        export.save(ExportFormat.DOCX, matrix.base());
    }

    @FXML
    private void exportExcel() {
        export.save(ExportFormat.XLSX, matrix.base());
    }

    @FXML
    private void exportHtml() {
        export.save(ExportFormat.HTML, matrix.base());
    }

    @FXML
    private void exportJson() {
        export.save(ExportFormat.JSON, matrix.base());
    }

    @FXML
    private void removeSelected() {
        libraryView.removeSelected();
    }

    @FXML
    private void quit() {
        root.getScene().getWindow().hide();
    }

    @FXML
    private void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @FXML
    private void clearFilter() {
        matrix.typedProperty().set("");
        onlyDifferences.setSelected(false);
        onlyMissing.setSelected(false);
        matrixView.focus();
    }

    @FXML
    private void toggleBase() {
        matrix.currentNotice().ifPresent(notice -> matrix.toggleBase(notice.id()));
    }

    @FXML
    private void readPlace() {
        matrixView.readPlace();
    }

    @FXML
    private void toggleGroup() {
        matrix.toggleGroup(matrix.placeProperty().get().line());
    }

    @FXML
    private void foldAll() {
        matrix.foldAll(true);
    }

    @FXML
    private void unfoldAll() {
        matrix.foldAll(false);
    }

    @FXML
    private void closeReading() {
        reading.close();
    }

    @FXML
    private void toggleRaw() {
        reading.rawProperty().set(!reading.rawProperty().get());
    }

    @FXML
    private void zoomIn() {
        zoom.in();
    }

    @FXML
    private void zoomOut() {
        zoom.out();
    }

    @FXML
    private void zoomReset() {
        zoom.reset();
    }

    @FXML
    private void showKeys() {
        new KeysDialog(phrases).show(root.getScene().getWindow());
    }
}
