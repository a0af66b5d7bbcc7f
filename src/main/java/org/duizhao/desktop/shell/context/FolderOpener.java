package org.duizhao.desktop.shell.context;

import java.io.IOException;
import java.nio.file.Path;

/** Shows a folder in the system's own file manager. Tests look in its place. */
@FunctionalInterface
public interface FolderOpener {

    /**
     * Not for the window's thread.
     *
     * @throws IOException where the system has no file manager, or it cannot be started
     */
    void open(Path folder) throws IOException;
}
