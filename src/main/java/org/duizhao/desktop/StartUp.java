package org.duizhao.desktop;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.ProjectCatalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What lies on the desk when the window opens. */
final class StartUp {

    private final Desk desk;
    private final ProjectCatalog place;
    private final Executor foreground;
    private final Optional<Path> samples;

    /**
     * @param foreground brings a step to the window's thread
     * @param samples    what the very first project begins with; empty where a person is only to be offered samples
     */
    StartUp(Desk desk, ProjectCatalog place, Executor foreground, Optional<Path> samples) {
        this.desk = desk;
        this.place = place;
        this.foreground = foreground;
        this.samples = samples;
    }

    /**
     * A project file among the files is opened; other files are laid on an unsaved desk; without any the last project is opened,
     * the very first time a new one.
     */
    void open(List<Path> files) {
        Optional<Path> project = files.stream().filter(file -> file.toString().endsWith(ProjectCatalog.EXTENSION)).findFirst();
        if (project.isPresent()) {
            desk.open(progress -> place.open(project.get()));
        } else if (files.isEmpty()) {
            boolean first = place.first();
            desk.open(progress -> last());
            samples.filter(folder -> first).ifPresent(this::addOnceOpen);
        } else {
            desk.add(files);
        }
    }

    private void addOnceOpen(Path folder) {
        desk.openingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean opening) {
                property.removeListener(this);
                if (desk.notices().isEmpty()) {
                    desk.add(List.of(folder));
                }
            }
        });
    }

    /** Opens the last project; where it is gone another, and says so. */
    private Project last() throws LibraryProblem, IOException {
        Optional<Path> gone = place.gone();
        Project opened = place.last();
        String instead = opened.file().map(Path::toString).orElse("");
        gone.ifPresent(file -> foreground.execute(() -> desk.problems().add(new Problem.Gone(file.toString(), instead))));
        return opened;
    }
}
