package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.ProjectCatalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens, makes and copies projects by the person's choice. There is nothing to save: every change is kept at once. */
public final class Projects {

    private final Desk desk;
    private final WindowContext context;

    public Projects(Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
    }

    public void choose() {
        context.dialogs().projectToOpen().ifPresent(this::open);
    }

    /** Nothing happens where it is open here already. */
    public void open(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        if (desk.projectProperty().get().file().map(Path::toAbsolutePath).map(Path::normalize)
                .filter(wanted::equals).isPresent()) {
            return;
        }
        desk.open(progress -> context.places().projects().open(file));
    }

    /** Makes an empty project in a file of the person's choice. A file that is there already is not touched. */
    public void create() {
        target().ifPresent(file -> {
            if (Files.exists(file)) {
                desk.problems().add(new Problem.NotWritten(file.toString(), context.phrases().say("project.exists")));
            } else {
                open(file);
            }
        });
    }

    /** Copies the project to a file of the person's choice and goes on with the copy. */
    public void saveAs() {
        Project current = desk.projectProperty().get();
        target().filter(file -> !Files.exists(file) || context.dialogs().mayOverwrite(file))
                .ifPresent(file -> desk.open(progress -> context.places().projects().copy(current, file)));
    }

    /** When the copy of a damaged project was made that can be opened in its place; empty where there is none. */
    public Optional<Instant> goodCopy(Path damaged) {
        return context.places().projects().goodCopy(damaged);
    }

    /** Opens that copy, in a file beside the damaged one, which stays as it is. */
    public void openGoodCopy(Path damaged) {
        String stem = stem(damaged.getFileName().toString());
        desk.open(progress -> {
            Path target = damaged.resolveSibling(context.phrases().say("project.goodCopy", stem) + ProjectCatalog.EXTENSION);
            for (int more = 2; Files.exists(target); more++) {
                target = damaged.resolveSibling(context.phrases().say("project.goodCopy.more", stem, more) + ProjectCatalog.EXTENSION);
            }
            return context.places().projects().openGoodCopy(damaged, target);
        });
    }

    public List<Path> recent() {
        return context.places().projects().recent();
    }

    /** The window's title with the project's name. */
    public String title() {
        Phrases phrases = context.phrases();
        Project project = desk.projectProperty().get();
        String name = project.file().map(file -> stem(file.getFileName().toString())).orElse(phrases.say("project.unsaved"));
        return phrases.say(project.readOnly() ? "window.readOnly" : "window.project", name);
    }

    private Optional<Path> target() {
        return context.dialogs().projectTarget(context.phrases().say("project.name")).map(Projects::withExtension);
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ProjectCatalog.EXTENSION) ? file : file.resolveSibling(name + ProjectCatalog.EXTENSION);
    }

    private static String stem(String name) {
        return name.endsWith(ProjectCatalog.EXTENSION) ? name.substring(0, name.length() - ProjectCatalog.EXTENSION.length()) : name;
    }
}
