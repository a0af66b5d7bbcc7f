package org.duizhao.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.choice.ProjectChoices;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.export.ExportDialog;
import org.duizhao.desktop.export.ExportViewModel;
import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.copy.CellMenu;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.note.NoteWindows;
import org.duizhao.desktop.note.NotesViewModel;
import org.duizhao.desktop.matrix.overview.OverviewViewModel;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Pause;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Typeface;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.reading.ReadingView;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.file.Export;
import org.duizhao.desktop.shell.file.Import;
import org.duizhao.desktop.shell.file.LogFolder;
import org.duizhao.desktop.shell.file.Projects;
import org.duizhao.desktop.shell.file.SavedFile;
import org.duizhao.desktop.shell.decide.RowDialogs;
import org.duizhao.desktop.shell.menu.ClosingKey;
import org.duizhao.desktop.shell.menu.PaneKeys;
import org.duizhao.desktop.shell.menu.Panes;
import org.duizhao.desktop.shell.menu.TopBar;
import org.duizhao.desktop.shell.menu.ZoomKeys;
import org.duizhao.desktop.shell.problem.ProblemBar;
import org.duizhao.desktop.shell.status.StatusBar;
import org.duizhao.desktop.shell.view.DeskView;
import org.duizhao.desktop.shell.view.EmptyDesk;
import org.duizhao.desktop.shell.view.SidePanes;
import org.duizhao.desktop.shell.view.ViewSwitch;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Exporters;
import org.duizhao.workbench.user.Preferences;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The window's frame: the bar at the head, the three panes, the foot. */
public final class ShellView {

    /** A message that was read is in the way. */
    private static final Duration NEWS = Duration.ofSeconds(10);

    private final Desk desk;
    private final ReadingViewModel reading;
    private final PassageMenu passages;
    private final Zoom zoom;
    private final OverviewViewModel glance;
    private final LibraryView libraryView;
    private final ViewSwitch views;
    private final StackPane viewPlace = new StackPane();
    private final Parent readingPane;
    private final Parent emptyDesk;
    private final ProblemBar problems;
    private final StatusBar status;
    private final Projects projects;
    private final TopBar top;
    private final Parent root;
    private SidePanes sides;

    @FXML private StackPane head;
    @FXML private SplitPane panes;
    @FXML private StackPane centre;
    @FXML private VBox foot;

    public ShellView(ViewModels models, WindowContext context, Exporters exporters) {
        desk = models.desk();
        reading = models.reading();
        Phrases phrases = context.phrases();
        zoom = context.look().zoom();
        Import imports = new Import(desk, context.tasks(), context.dialogs(), context.places().samples());
        libraryView = new LibraryView(models.library(), phrases, question -> context.dialogs().sure(question, phrases.say("library.remove.yes")),
                pair -> {
                    models.changes().pairs().choose(pair);
                    showView("view.changes");
                });
        Deciding deciding = new Deciding(desk, models.matrix(), new RowDialogs(models.codebook()::own, models.codebook().codebook(), phrases, () -> head.getScene().getWindow()),
                context.places().signature()::stamp);
        glance = new OverviewViewModel(models.matrix(), context.tasks(), broken -> desk.problems().add(Problem.of(OverviewViewModel.TASK, broken)));
        passages = new PassageMenu(phrases, new WindowPassages(models, deciding, this::showView));
        MatrixView matrixView = new MatrixView(models.matrix(), new CellMenu(models.matrix(), deciding, phrases, passages), zoom, phrases, reading::open,
                id -> desk.tick(List.of(id), false));
        readingPane = new ReadingView(reading, phrases, passages).root();
        emptyDesk = new EmptyDesk(desk, imports, phrases).root();
        projects = new Projects(desk, context);
        problems = new ProblemBar(desk, projects, phrases);
        status = new StatusBar(desk, context.tasks(), phrases, new SavedFile(context, this::say)::open, new Pause(NEWS));
        ExportViewModel exporting = new ExportViewModel(phrases.locale(), context.places().personal().chosenProperty().map(Preferences::numbers));
        deciding.waitingProperty().addListener((property, before, now) ->
                status.showWaiting(now.map(taken -> phrases.say("decide." + taken.act(), taken.words())).orElse("")));
        Export export = new Export(desk, exporters, context, status::showSaved);
        views = new ViewSwitch(new WindowViews(models, context, export, passages, new WindowViews.Leading(this::showView, this::say))
                .with(matrixView, glance, new ExportDialog(exporting, phrases)), phrases);
        status.showFiguresWhile(views.currentProperty().map(DeskView::ofTicked));
        NoteWindows notes = NoteWindows.of(new NotesViewModel(desk, models.matrix(), context.places().signature(), context.tasks(), reading::open,
                () -> views.show("view.matrix")), phrases);
        top = new TopBar(models, context, new Panes(libraryView, matrixView, views, status, notes), imports, projects,
                new LogFolder(context, status::showNews));
        root = Fxml.load(this, "shell.fxml", phrases);
        imports.acceptDrops(root);
        new ProjectChoices(desk, context.tasks(), Stream.concat(KeptChoices.of(models, views).stream(), exporting.choices().stream()).toList());
        root.styleProperty().bind(Bindings.concat("-fx-font-family: \"", Typeface.reading(), "\"; -fx-font-size: ",
                zoom.scaleProperty().multiply(Zoom.BASE_FONT), "px;"));
    }

    public Parent root() {
        return root;
    }

    private void say(String sentence) {
        status.showNews(sentence);
    }

    private void showView(String nameKey) {
        views.show(nameKey);
    }

    /** Says from now on that measures are compared by their words alone, or no longer. */
    public void showWordsOnly(boolean only) {
        status.showWordsOnly(only);
    }

    /** Listens for the keys that have no room in a menu. */
    public void listenTo(Scene scene) {
        top.listenTo(scene);
        new ZoomKeys(zoom).listenTo(scene);
        new ClosingKey(reading).listenTo(scene);
        new PaneKeys(sides).listenTo(scene);
    }

    @FXML
    private void initialize() {
        sides = new SidePanes(panes, libraryView.root(), readingPane, zoom);
        top.showPanes(sides, glance.shownProperty());
        head.getChildren().setAll(top.root());
        viewPlace.getChildren().addAll(views.roots());
        centre.getChildren().addAll(viewPlace, emptyDesk);
        foot.getChildren().addAll(problems.root(), status.root());
        problems.start();
        bindPanes();
    }

    /** The window's title; changes with the project. */
    public ObservableValue<String> title() {
        return desk.projectProperty().map(project -> projects.title());
    }

    private void bindPanes() {
        desk.comparisonProperty().addListener((property, before, now) -> showComparison());
        desk.notices().addListener((ListChangeListener<NoticeSummary>) change -> showComparison());
        views.currentProperty().addListener((property, before, now) -> showComparison());
        reading.noticeProperty().addListener((property, before, now) -> showReading(now != null));
        showComparison();
    }

    private void showComparison() {
        boolean compared = !desk.comparison().notices().isEmpty();
        boolean something = compared || !views.current().ofTicked() && !desk.notices().isEmpty();
        top.showComparison(something);
        boolean first = something && !viewPlace.isVisible();
        viewPlace.setVisible(something);
        emptyDesk.setVisible(!something);
        if (first) {
            views.current().pane().focus().run();
        }
    }

    private void showReading(boolean open) {
        sides.showReading(open);
        if (!open) {
            views.current().pane().focus().run();
        }
    }
}
