package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.shell.context.FileDialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question for a file with one path, or none, and remembers what was asked. */
final class Chosen implements FileDialogs {

    final List<String> asked = new ArrayList<>();
    Path answer;
    boolean overwrite;

    private Optional<Path> asked(String what) {
        asked.add(what);
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> filesToImport() {
        return asked("files").stream().toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        return asked(title);
    }

    @Override
    public Optional<Path> folderToImport() {
        return asked("folder");
    }

    @Override
    public Optional<Path> target(String suggestedName, String extension) {
        return asked(suggestedName + "." + extension);
    }

    @Override
    public Optional<Path> topicsToRead() {
        return asked("topics");
    }

    @Override
    public Optional<Path> projectToOpen() {
        return asked("project");
    }

    @Override
    public Optional<Path> projectTarget(String suggestedName) {
        return asked(suggestedName);
    }

    @Override
    public boolean sure(String question, String yes) {
        asked.add(question);
        return overwrite;
    }

    @Override
    public boolean mayOverwrite(Path file) {
        asked.add("overwrite " + file.getFileName());
        return overwrite;
    }
}
