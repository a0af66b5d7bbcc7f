package org.duizhao.workbench;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.workbench.user.ProgramFolders;
import org.duizhao.workbench.user.RecentProjects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where projects are opened from and copied to, and which were open last. */
public final class ProjectCatalog {

    /** By which the file of a project is named. */
    public static final String EXTENSION = ".duizhao";

    /** The name of the project that is made the very first time. */
    private static final String FIRST = "对照" + EXTENSION;

    private final Workbench workbench;
    private final ProgramFolders folders;
    private final RecentProjects recent;

    /** @param folders where the first project and the list of the last ones are kept */
    public ProjectCatalog(Workbench workbench, ProgramFolders folders) {
        this.workbench = workbench;
        this.folders = folders;
        this.recent = new RecentProjects(folders);
    }

    /** Those that still exist, the latest first. */
    public List<Path> recent() {
        return recent.paths();
    }

    /** Opens a project, or makes a new one where there is no such file, and remembers it. */
    public Project open(Path file) throws LibraryProblem {
        Project project = Project.open(file, folders, workbench);
        try {
            recent.opened(file);
        } catch (IOException e) {
            // the list of recent projects is a convenience; the project is open all the same
            return project;
        }
        return project;
    }

    /** Whether no project was ever open on this machine, as far as is remembered. */
    public boolean first() {
        return recent.latest().isEmpty();
    }

    /** The project that was open last, where it is no longer there; empty where it is, or there was none. */
    public Optional<Path> gone() {
        return recent.latest().filter(file -> !Files.isRegularFile(file));
    }

    /** The project that was open last; the very first time a new one among the user's documents. */
    public Project last() throws LibraryProblem, IOException {
        List<Path> known = recent();
        if (known.isEmpty()) {
            Files.createDirectories(folders.projects());
        }
        return open(known.isEmpty() ? folders.projects().resolve(FIRST) : known.get(0));
    }

    /** A project that is kept nowhere until it is copied. */
    public Project unsaved() {
        return Project.unsaved(workbench);
    }

    /** When the copy of a project was made that is there for the case that the project is damaged; empty where there is none. */
    public Optional<Instant> goodCopy(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(folders.goodCopy(file)).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts that copy into a file of its own, and opens it. The damaged file stays as it is.
     *
     * @param target is not there yet
     */
    public Project openGoodCopy(Path damaged, Path target) throws LibraryProblem {
        try {
            Files.copy(folders.goodCopy(damaged), target);
        } catch (IOException e) {
            throw new LibraryProblem(LibraryProblem.Reason.NOT_ACCESSIBLE, target, e);
        }
        return open(target);
    }

    /**
     * Writes a project to another file, whole or not at all, over what may be there, and opens that. The first one
     * stays open.
     *
     * @throws LibraryProblem also where the other file is open, in this window or another
     */
    public Project copy(Project project, Path file) throws LibraryProblem {
        project.saveAs(file);
        return open(file);
    }
}
