package org.duizhao.desktop.shell.menu;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.duizhao.desktop.merge.MergeViewModel;
import org.duizhao.desktop.merge.MergeWindow;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.shell.codebook.CodebookWindow;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.desktop.shell.decide.ReviewWindow;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.file.Import;
import org.duizhao.desktop.shell.file.LogFolder;
import org.duizhao.desktop.shell.file.Projects;
import org.duizhao.desktop.shell.history.BinWindow;
import org.duizhao.desktop.shell.history.HistoryButtons;
import org.duizhao.desktop.shell.settings.SettingsDialog;
import org.duizhao.desktop.shell.view.DeskView;
import org.duizhao.desktop.shell.view.SidePanes;

import java.util.Arrays;
import java.util.List;

/** The line at the head: every action in a menu with its key; import, views, filter and export at hand. */
public final class TopBar {

    /** Where the parts of the line stand: undo after menus and import button, then the views; then, after a gap, the filter. */
    private static final int HISTORY_AT = 2;
    private static final int VIEWS_AT = 3;
    /** Behind the views and the gap after them. */
    private static final int FILTER_AT = 5;
    /** The style where all parts stand closer. */
    private static final String NARROW = "narrow";

    private final Panes panes;
    private final Import imports;
    private final ExportItems exports;
    private final FilterBar filter;
    private final FileMenu fileMenu;
    private final ViewMenu viewMenu;
    private final Menu compareMenu;
    private final Menu changesMenu;
    private final SettingsDialog settings;
    private final Zoom zoom;
    private final HBox root;

    @FXML private MenuBar menus;
    @FXML private MenuButton export;

    public TopBar(ViewModels models, WindowContext context, Panes panes, Import imports, Projects projects,
                  LogFolder log) {
        Phrases phrases = context.phrases();
        CodebookWindow codebook = new CodebookWindow(models.codebook(), context);
        this.panes = panes;
        settings = new SettingsDialog(models.desk(), context);
        zoom = context.look().zoom();
        this.imports = imports;
        exports = new ExportItems(panes.views(), phrases);
        filter = new FilterBar(models.matrix(), phrases);
        fileMenu = new FileMenu(models.library(), panes, imports, exports, phrases);
        viewMenu = new ViewMenu(models.reading(), panes.views(), context);
        compareMenu = new CompareMenu(models.desk(), models.matrix(), panes, filter,
                new ReviewWindow(models.desk(), models.matrix(), panes.matrix(), models.reading(), phrases, context.places().signature()::stamp), phrases).root();
        changesMenu = new ChangesMenu(models.changes(), models.years().pairing(), phrases).root();
        root = Fxml.load(this, "top.fxml", phrases);
        BinWindow bin = new BinWindow(models.desk(), context.dialogs(), phrases);
        HistoryButtons history = new HistoryButtons(models.desk().history(), phrases);
        menus.getMenus().setAll(List.of(new ProjectMenu(models.desk(), projects, phrases, windows(codebook, bin, models, context)).root(), fileMenu.root(), history.menu(),
                compareMenu, changesMenu, viewMenu.root(),
                new HelpMenu(log, context, this::window).root()));
        root.getChildren().add(HISTORY_AT, history.buttons());
        root.getChildren().add(VIEWS_AT, panes.views().bar());
        root.getChildren().add(FILTER_AT, filter.root());
        root.widthProperty().addListener((property, before, now) -> fit());
        panes.views().currentProperty().addListener((property, before, now) -> showView(now));
    }

    private ProjectMenu.Windows windows(CodebookWindow codebook, BinWindow bin, ViewModels models, WindowContext context) {
        MergeWindow merge = new MergeWindow(new MergeViewModel(models.desk(), context.tasks()), context.phrases());
        return new ProjectMenu.Windows(() -> codebook.show(window()), () -> bin.show(window()), () -> panes.notes().list().show(window()),
                () -> merge.show(context.dialogs().projectToOpen(), window()), () -> settings.show(window()));
    }

    private Window window() {
        return menus.getScene().getWindow();
    }

    public Parent root() {
        return root;
    }

    /** Fits the line to the window. */
    public void listenTo(Scene scene) {
        scene.widthProperty().addListener((property, before, now) -> fit());
        // when the words have their new size
        zoom.scaleProperty().addListener((property, before, now) -> Platform.runLater(this::fit));
    }

    /** Names are longer in one language than in another: what has room in the window is tried out. */
    private void fit() {
        if (root.getScene() == null) {
            return;
        }
        root.getStyleClass().remove(NARROW);
        boolean fits = Arrays.stream(FilterBar.Room.values()).anyMatch(room -> {
            filter.show(room);
            return fits();
        });
        if (!fits) {
            root.getStyleClass().add(NARROW);
        }
    }

    private boolean fits() {
        root.applyCss();
        return root.minWidth(-1) <= root.getScene().getWidth();
    }

    /** What stands at the sides can be put away, and the table be seen at a glance. @param glance true while it is */
    public void showPanes(SidePanes sides, BooleanProperty glance) {
        viewMenu.showPanes(sides);
        viewMenu.showGlance(glance, () -> panes.views().show("view.matrix"));
    }

    /** What needs a comparison is offered only where there is one. */
    public void showComparison(boolean something) {
        fileMenu.showComparison(something);
        export.setDisable(!something);
        filter.root().setDisable(!something);
    }

    /** What belongs to the matrix is offered only there. */
    private void showView(DeskView view) {
        boolean matrixShown = view.nameKey().equals("view.matrix");
        filter.root().setVisible(matrixShown);
        filter.root().setManaged(matrixShown);
        compareMenu.setDisable(!matrixShown);
    }

    @FXML
    private void initialize() {
        export.getItems().setAll(exports.items());
        export.visibleProperty().bind(exports.offered());
    }

    @FXML
    private void showSettings() {
        settings.show(window());
    }

    @FXML
    private void importFiles() {
        imports.chooseFiles();
    }

    @FXML
    private void importFolder() {
        imports.chooseFolder();
    }
}
