package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.sqlite.Volume;

import java.nio.file.Path;

/** Opens a project as if it lay on a network drive: with a rollback journal. */
public final class NetworkLibrary {

    private NetworkLibrary() {
    }

    public static Library open(Path file) throws LibraryProblem {
        return Library.open(file, new Volume("", true));
    }
}
