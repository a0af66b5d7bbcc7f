package org.duizhao.desktop;

import org.duizhao.desktop.shell.context.FileDialogs;
import org.duizhao.desktop.shell.context.FolderOpener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stands in for a person in front of the system's file dialogs, and for its file manager. */
final class Answers implements FileDialogs, FolderOpener {

    List<Path> files = List.of();
    Path folder;
    Path target;
    Path project;
    Path topics;
    boolean overwrite;
    /** What is said to questions, and what was asked. */
    boolean sure = true;
    final List<String> questions = new ArrayList<>();
    /** What the file manager shows; null where there is none. */
    volatile Path shown;
    boolean fileManager = true;
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
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> target(String suggestedName, String extension) {
        return Optional.ofNullable(target);
    }

    @Override
    public Optional<Path> topicsToRead() {
        return Optional.ofNullable(topics);
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
    public boolean sure(String question, String yes) {
        questions.add(question);
        return sure;
    }

    @Override
    public boolean mayOverwrite(Path file) {
        asked++;
        return overwrite;
    }

    @Override
    public void open(Path folder) throws IOException {
        if (!fileManager) {
            throw new IOException();
        }
        shown = folder;
    }
}
