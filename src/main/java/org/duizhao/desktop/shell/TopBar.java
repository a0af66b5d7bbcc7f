package org.duizhao.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.duizhao.desktop.matrix.MatrixViewModel;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.export.ExportFormat;

import java.util.List;
import java.util.Map;

/** The line at the head: every action in a menu with its key, import, filter and export at hand. */
final class TopBar {

    /** Where views and filter stand among the parts of the line: after menus and import button; then after a gap. */
    private static final int VIEWS_AT = 2;
    private static final int FILTER_AT = 4;

    private final ViewModels models;
    private final MatrixViewModel matrix;
    private final Surroundings around;
    private final Zoom zoom;
    private final Panes panes;
    private final Import imports;
    private final FilterBar filter;
    private final Projects projects;
    private final HBox root;

    @FXML private MenuBar menus;
    @FXML private MenuItem samplesItem;
    @FXML private Menu exportMenu;
    @FXML private Menu compareMenu;
    @FXML private Menu viewMenu;
    @FXML private MenuItem exportJsonItem;
    @FXML private MenuItem exportJsonChoice;
    @FXML private MenuButton exportButton;
    @FXML private CheckMenuItem differencesItem;
    @FXML private CheckMenuItem missingItem;
    @FXML private CheckMenuItem figuresItem;
    @FXML private CheckMenuItem figureDifferencesItem;
    @FXML private CheckMenuItem darkItem;
    @FXML private MenuItem pauseItem;
    @FXML private MenuItem cancelItem;

    TopBar(ViewModels models, Surroundings around, Panes panes, Import imports) {
        this.models = models;
        this.matrix = models.matrix();
        this.around = around;
        this.zoom = around.zoom();
        this.panes = panes;
        this.imports = imports;
        filter = new FilterBar(matrix, around.phrases());
        root = Fxml.load(this, "top.fxml", around.phrases());
        root.getChildren().add(VIEWS_AT, panes.views().bar());
        projects = new Projects(models.desk(), around);
        menus.getMenus().add(0, new ProjectMenu(models.desk(), projects, around.phrases()).root());
        root.getChildren().add(FILTER_AT, filter.root());
        root.widthProperty().addListener((property, before, now) -> fit());
        viewMenu.getItems().addAll(0, panes.views().menuItems());
        panes.views().currentProperty().addListener((property, before, now) -> showView(now));
        pauseItem.disableProperty().bind(panes.status().shownProperty().isNull());
        cancelItem.disableProperty().bind(panes.status().shownProperty().isNull());
    }

    Parent root() {
        return root;
    }

    /** Names are longer in one language than in another: what has room in the window is tried out. */
    private void fit() {
        if (root.getScene() == null) {
            return;
        }
        for (FilterBar.Room room : FilterBar.Room.values()) {
            filter.show(room);
            root.applyCss();
            if (root.minWidth(-1) <= root.getScene().getWidth()) {
                return;
            }
        }
    }

    /** The window's title; changes with the project. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(projects::title, models.desk().projectProperty());
    }

    /** What needs a comparison is offered only where there is one. */
    void showComparison(boolean something) {
        exportMenu.setDisable(!something);
        exportButton.setDisable(!something);
        filter.root().setDisable(!something);
    }

    /** What belongs to one view is offered only in that view. */
    private void showView(DeskView view) {
        boolean matrixShown = view.root() == panes.matrix().root();
        filter.root().setVisible(matrixShown);
        filter.root().setManaged(matrixShown);
        compareMenu.setDisable(!matrixShown);
        exportMenu.setVisible(!view.formats().isEmpty());
        exportButton.setVisible(!view.formats().isEmpty());
        exportJsonItem.setVisible(view.formats().contains(ExportFormat.JSON));
        exportJsonChoice.setVisible(view.formats().contains(ExportFormat.JSON));
    }

    private void save(ExportFormat format) {
        panes.views().current().save().accept(format);
    }

    /** Keys that have no room in a menu: the number pad, and Ctrl with the wheel. */
    void listenTo(Scene scene) {
        scene.widthProperty().addListener((property, before, now) -> fit());
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
        darkItem.selectedProperty().bindBidirectional(around.theme().darkProperty());
        samplesItem.setVisible(imports.samples().isPresent());
        differencesItem.selectedProperty().bindBidirectional(matrix.onlyDifferencesProperty());
        missingItem.selectedProperty().bindBidirectional(matrix.onlyMissingProperty());
        figuresItem.selectedProperty().bindBidirectional(matrix.onlyFiguresProperty());
        figureDifferencesItem.selectedProperty().bindBidirectional(matrix.onlyFigureDifferencesProperty());
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
        save(ExportFormat.DOCX);
    }

    @FXML
    private void exportExcel() {
        save(ExportFormat.XLSX);
    }

    @FXML
    private void exportHtml() {
        save(ExportFormat.HTML);
    }

    @FXML
    private void exportJson() {
        save(ExportFormat.JSON);
    }

    @FXML
    private void removeSelected() {
        panes.library().removeSelected();
    }

    @FXML
    private void pauseWork() {
        panes.status().pause();
    }

    @FXML
    private void cancelWork() {
        panes.status().cancel();
    }

    @FXML
    private void quit() {
        root.getScene().getWindow().hide();
    }

    @FXML
    private void tickAll() {
        models.library().tickAll(true);
    }

    @FXML
    private void hideColumn() {
        matrix.currentNotice().ifPresent(notice -> models.desk().tick(List.of(notice.id()), false));
    }

    @FXML
    private void focusFilter() {
        filter.focus();
    }

    @FXML
    private void clearFilter() {
        matrix.clearFilter();
        panes.matrix().focus();
    }

    @FXML
    private void toggleBase() {
        matrix.currentNotice().ifPresent(notice -> matrix.toggleBase(notice.id()));
    }

    @FXML
    private void readPlace() {
        panes.matrix().readPlace();
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
        models.reading().close();
    }

    @FXML
    private void toggleRaw() {
        models.reading().rawProperty().set(!models.reading().rawProperty().get());
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
        new KeysDialog(around.phrases()).show(root.getScene().getWindow());
    }
}
