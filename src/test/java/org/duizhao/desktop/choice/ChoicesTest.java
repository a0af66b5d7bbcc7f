package org.duizhao.desktop.choice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class ChoicesTest {

    @TempDir
    private Path settings;
    private final Workbench workbench = new Workbench();
    private final Project first = Project.unsaved(workbench);
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final TaskRunner tasks = new TaskRunner(background, window);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty missing = new SimpleBooleanProperty();

    @AfterEach
    void stop() throws InterruptedException {
        background.shutdownNow();
        // a job that ends later would bring its result to a window's thread that is gone, and another test would hear of it
        background.awaitTermination(10, TimeUnit.SECONDS);
        window.shutdownNow();
    }

    @Test
    void aChoiceIsInTheProjectWithoutBeingSaved() throws Exception {
        begin();
        chooseFilterAndGaps();
        await(() -> first.setting("missing").isPresent());
        assertEquals(Optional.of("值班"), first.setting("filter"));
        assertEquals(Optional.of("yes"), first.setting("missing"));
    }

    @Test
    void eachProjectHasItsOwnChoices() throws Exception {
        Project second = Project.unsaved(workbench);
        second.set("filter", "演练");
        begin();
        chooseFilterAndGaps();
        open(second);
        await(() -> onWindow(typed::get).equals("演练"));
        assertFalse(missing.get(), "nothing was chosen there");
        assertEquals(Optional.empty(), second.setting("missing"), "what is only shown is not a choice");
    }

    @Test
    void theWindowLooksAsItDidTheLastTime() throws Exception {
        WindowChoices chosen = new WindowChoices(1280, 800, true, 1.21, true);
        chosen.keepIn(settings);
        assertEquals(chosen, WindowChoices.in(settings));
    }

    @Test
    void whatCannotBeReadIsAsTheFirstTime() throws Exception {
        assertEquals(WindowChoices.FIRST, WindowChoices.in(settings.resolve("none")));
        Files.writeString(settings.resolve("window.properties"), "width=wide\nheight=800\n");
        assertEquals(WindowChoices.FIRST, WindowChoices.in(settings));
        Files.writeString(settings.resolve("window.properties"), "width=-5\nheight=800\n");
        assertEquals(WindowChoices.FIRST.width(), WindowChoices.in(settings).width());
    }

    private void begin() throws Exception {
        onWindow(() -> new ProjectChoices(desk, tasks, List.of(Choice.of("filter", typed), Choice.of("missing", missing))));
        open(first);
    }

    private void open(Project project) throws Exception {
        onWindow(() -> {
            desk.open(progress -> project);
            return project;
        });
        await(() -> onWindow(() -> desk.projectProperty().get() == project && !desk.openingProperty().get()));
    }

    private void chooseFilterAndGaps() throws Exception {
        onWindow(() -> {
            typed.set("值班");
            missing.set(true);
            return typed;
        });
    }

    private <T> T onWindow(Callable<T> step) throws Exception {
        return window.submit(step).get();
    }

    private static void await(Callable<Boolean> wanted) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, wanted);
    }
}
