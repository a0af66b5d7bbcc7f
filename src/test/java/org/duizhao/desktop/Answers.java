package org.duizhao.desktop;

import org.duizhao.desktop.shell.context.FileDialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stands in for a person in front of the system's file dialogs. */
final class Answers implements FileDialogs {

    List<Path> files = List.of();
    Path folder;
    Path target;
    Path project;
    boolean overwrite;
    int asked;

    @Override
    public List<Path> filesToImport() {
        return files;
    }

    @Override
    public Optional<Path> folderToImport() {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> target(String suggestedName, String extension) {
        return Optional.ofNullable(target);
    }

    @Override
    public Optional<Path> projectToOpen() {
        return Optional.ofNullable(project);
    }

    @Override
    public Optional<Path> projectTarget(String suggestedName) {
        return Optional.ofNullable(project);
    }

    @Override
    public boolean mayOverwrite(Path file) {
        asked++;
        return overwrite;
    }
}
