package org.duizhao.desktop;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.changes.YearsView;
import org.duizhao.desktop.changes.behind.BehindViewModel;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.changes.model.SuperiorViewModel;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.choice.PersonalChoices;
import org.duizhao.desktop.choice.WindowChoices;
import org.duizhao.desktop.codebook.CodebookViewModel;
import org.duizhao.desktop.codebook.ProjectTopicStore;
import org.duizhao.desktop.codebook.ProjectTopics;
import org.duizhao.desktop.coverage.CoverageViewModel;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.library.LibraryViewModel;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Pause;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Theme;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.desktop.search.SearchViewModel;
import org.duizhao.desktop.shell.ShellView;
import org.duizhao.desktop.shell.context.FileDialogs;
import org.duizhao.desktop.shell.context.FolderOpener;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.context.WindowContext.Look;
import org.duizhao.desktop.shell.context.WindowContext.Places;
import org.duizhao.desktop.shell.file.SystemFileDialogs;
import org.duizhao.desktop.shell.file.SystemFolderOpener;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.desktop.topic.TopicViewModel;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.words.Messages;
import org.duizhao.workbench.FindingsCache;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.ProjectCatalog;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;
import org.duizhao.workbench.user.OwnName;
import org.duizhao.workbench.user.ShippedSamples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** The window's composition root. */
public final class DesktopApp {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
    /** An import, an index being made, a comparison, and what a person asks for meanwhile. */
    private static final int THREADS = 4;
    /** What is not kept by then will not be: a disk that hangs must not hold the program for ever. */
    private static final Duration CLOSING = Duration.ofSeconds(10);
    /** Between two keys of one who types fluently less time passes: a search begins with the last of them. */
    private static final Duration TYPING = Duration.ofMillis(120);
    /** Whoever does nothing for so long is reading, and a collection that holds the window up for a moment is not noticed. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Executor background;
    private final PersonalChoices personal;
    private final ProgramFolders folders;
    private final Locale locale;

    /**
     * @param background where long work runs
     * @param usual      where recent projects are remembered, but for what the person chose
     * @param locale     of the window's words
     */
    DesktopApp(Executor background, ProgramFolders usual, Locale locale) {
        this.background = untilShutDown(background);
        this.personal = PersonalChoices.in(usual);
        this.folders = personal.folders();
        this.locale = locale;
    }

    /**
     * Opens the window on files and folders, in the language of a locale, and waits until it is closed. Once in a process. A project
     * file among the files is opened; other files are laid on an unsaved desk; without any the project opens that was open last.
     *
     * @param samples what the very first project begins with; empty for nothing
     * @throws UnsupportedOperationException where there is no display
     * @throws LinkageError                  where a library of the window is missing
     * @throws CompletionException           where the window cannot be put together
     */
    public static void open(List<Path> files, Locale locale, Optional<Path> samples) {
        ExecutorService background = Executors.newFixedThreadPool(THREADS, DesktopApp::daemon);
        ProgramFolders folders = ProgramFolders.ofThisUser();
        // dictionaries are loaded while the window's toolkit starts
        CompletableFuture<Workbench> workbench = CompletableFuture.supplyAsync(() -> Workbench.ofUser(folders), background);
        workbench.thenAcceptAsync(Workbench::warmedUp, background).exceptionally(broken -> {
            LOG.warn("not warmed up", broken);
            return null;
        });
        AtomicReference<Desk> desk = new AtomicReference<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.complete(null));
                DesktopApp app = new DesktopApp(background, folders, locale);
                desk.set(app.show(stage, new SystemFileDialogs(stage, Phrases.in(locale), () -> app.personal.folders().projects()), new SystemFolderOpener(), workbench.join()));
                new StartUp(desk.get(), new ProjectCatalog(workbench.join(), app.folders), Platform::runLater, samples).open(files);
            } catch (Throwable broken) {
                closed.completeExceptionally(broken);
            }
        });
        try {
            closed.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof LinkageError missing) {
                throw missing;
            }
            throw broken;
        } finally {
            close(desk.get());
            background.shutdownNow();
            Platform.exit();
        }
    }

    private static void close(Desk desk) {
        if (desk == null) {
            return;
        }
        try {
            desk.finish(CLOSING);
        } catch (LibraryProblem | IOException e) {
            // every change was on the disk when it was made; what is left to do on closing can be done on opening
            LOG.warn("not closed in order", e);
        }
    }

    /** Puts the window together and shows it with an empty desk, which it gives back. */
    Desk show(Stage stage, FileDialogs dialogs, FolderOpener opener, Workbench workbench) {
        Path log = folders.log();
        WindowChoices before = WindowChoices.in(folders.settings());
        Theme theme = new Theme();
        theme.darkProperty().set(before.dark());
        theme.apply();
        Zoom zoom = new Zoom();
        zoom.take(before.zoom());
        Phrases phrases = Phrases.in(locale);
        TaskRunner tasks = new TaskRunner(background, Platform::runLater);
        Desk desk = new Desk(Project.unsaved(workbench), tasks);
        Thread.currentThread().setUncaughtExceptionHandler(new FaultReporter(
                () -> Platform.runLater(() -> reportFault(desk, log)), System::nanoTime));
        FindingsCache findings = new FindingsCache(workbench::findings);
        ProjectTopics topics = topics(desk, tasks, workbench);
        OwnName signature = OwnName.in(folders);
        YearsView.Models years = years(desk, workbench, tasks, signature);
        MatrixViewModel matrix = new MatrixViewModel(desk, tasks, workbench.diff(), findings);
        ViewModels models = new ViewModels(desk, new LibraryViewModel(desk),
                new ViewModels.OfComparison(matrix, years, new CoverageViewModel(matrix.matrixProperty())),
                new ViewModels.OfTopics(questions(desk, findings, topics, tasks), new CodebookViewModel(workbench.codebookEntries(), topics)),
                search(desk, tasks),
                new ReadingViewModel(desk.reading()));
        ShellView shell = new ShellView(models,
                new WindowContext(tasks, phrases, new Look(zoom, theme), dialogs, opener,
                        new Places(ShippedSamples.in(folders), new ProjectCatalog(workbench, folders), folders.log(), signature, personal, workbench.dataFiles())), workbench.exporters());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell.root(), Math.min(before.width(), screen.getWidth()),
                Math.min(before.height(), screen.getHeight()));
        scene.getStylesheets().add(DesktopApp.class.getResource("desktop.css").toExternalForm());
        shell.listenTo(scene);
        new IdleCollector(tasks, new Pause(IDLE), () -> giveBack(workbench)).listenTo(scene);
        desk.comparisonProperty().addListener((property, old, now) -> askForMeaning(workbench, shell));
        stage.setScene(scene);
        stage.getIcons().add(new Image(DesktopApp.class.getResource("icon.png").toExternalForm()));
        stage.titleProperty().bind(shell.title());
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setMaximized(before.maximized());
        WindowKeeper keeper = new WindowKeeper(stage, zoom, theme, folders.settings());
        keeper.start(before);
        stage.show();
        return desk;
    }

    /** Waits, where sentences are being encoded, so not on the window's thread. */
    private void giveBack(Workbench workbench) {
        background.execute(workbench::rest);
        System.gc();
    }

    /** A timer of a window that was just closed may still come: what it asks for is not wanted any more, and no fault. */
    private static Executor untilShutDown(Executor threads) {
        return step -> {
            try {
                threads.execute(step);
            } catch (RejectedExecutionException shutDown) {
                LOG.debug("not begun, for the window is closed");
            }
        };
    }

    /** The encoder may turn out to be missing, or fail, at any comparison. */
    private void askForMeaning(Workbench workbench, ShellView shell) {
        background.execute(() -> {
            boolean wordsOnly = workbench.encoderFailed();
            Platform.runLater(() -> shell.showWordsOnly(wordsOnly));
        });
    }

    /** The bar says once that the program is at fault, until a person takes note of it. */
    private static void reportFault(Desk desk, Path log) {
        Problem broken = new Problem.Broken(Optional.of(log).filter(Files::isDirectory));
        if (!desk.problems().contains(broken)) {
            desk.problems().add(broken);
        }
    }

    private static ProjectTopics topics(Desk desk, TaskRunner tasks, Workbench workbench) {
        ProjectTopics topics = new ProjectTopics(new ProjectTopicStore(desk, tasks), workbench.codebookEntries());
        desk.projectProperty().addListener((property, before, now) -> topics.reload());
        return topics;
    }

    private static YearsView.Models years(Desk desk, Workbench workbench, TaskRunner tasks, OwnName signature) {
        PairChoice pairs = new PairChoice(desk.notices(), desk.ticked(), tasks::show);
        ChangesViewModel changes = new ChangesViewModel(pairs, (old, now, progress) -> desk.projectProperty().get().pairs().changes(old, now, progress),
                workbench.diff(), tasks, broken -> desk.problems().add(Problem.of("task.changes", broken)));
        SuperiorViewModel superior = new SuperiorViewModel(pairs, (above, ours, progress) -> desk.projectProperty().get().pairs().againstSuperior(above, ours, progress),
                workbench.diff(), tasks, broken -> desk.problems().add(Problem.of("task.superior", broken)));
        return new YearsView.Models(changes, new Pairing(changes, desk.history(), signature::stamp), new BehindViewModel(changes, desk, tasks, signature::stamp), superior);
    }

    private TopicViewModel questions(Desk desk, FindingsCache findings, ProjectTopics topics, TaskRunner tasks) {
        return new TopicViewModel(desk.comparisonProperty().map(Comparison::notices), findings, new TopicTables(Messages.of(locale)),
                topics, tasks, broken -> desk.problems().add(Problem.of("task.ask", broken)));
    }

    /** Searches have a thread of their own, so that none waits for an import. */
    private static SearchViewModel search(Desk desk, TaskRunner tasks) {
        TaskRunner questions = new TaskRunner(Executors.newSingleThreadExecutor(DesktopApp::daemon), Platform::runLater);
        return new SearchViewModel(desk, tasks, questions, new Pause(TYPING));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "duizhao-work");
        thread.setDaemon(true);
        return thread;
    }
}
