package org.duizhao.desktop.shell.context;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files, and before what cannot be undone. Tests answer in their place. */
public interface FileDialogs {

    /** Files to read; none where the person thought better of it. */
    List<Path> filesToImport();

    Optional<Path> folderToImport();

    /** A folder for whatever the title says. */
    Optional<Path> folder(String title);

    /** Where to save; {@code extension} without a dot. The answer may lack it, and may exist. */
    Optional<Path> target(String suggestedName, String extension);

    /** A table of topics. */
    Optional<Path> topicsToRead();

    Optional<Path> projectToOpen();

    /** Where a project is to be kept. The answer may lack the extension, and may exist. */
    Optional<Path> projectTarget(String suggestedName);

    /** Whether the person says yes to a question. @param yes the words of the button for that */
    boolean sure(String question, String yes);

    /** Whether a file that exists may be overwritten. */
    boolean mayOverwrite(Path file);
}
