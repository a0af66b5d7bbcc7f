package org.duizhao.workbench;

import java.nio.file.Path;
import java.util.Set;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.merge.Merge;
import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;

/** A project and what others decided in their copies of it. */
public record Merging(Project project) {

    /**
     * Holds what is decided in another project file against what is decided in this one. That file is only read. Slow: for the background.
     *
     * @throws LibraryProblem where it cannot be read
     */
    public Merge with(Path other) throws LibraryProblem {
        Decisions theirs;
        try (Library there = Library.toRead(other)) {
            theirs = there.decisions();
        }
        Decisions mine = project.decisions();
        Set<String> ids = new Decisions(theirs.all(), mine.newerByOlder()).notices();
        ids.addAll(theirs.notices());
        ids.addAll(mine.notices());
        return Merge.of(mine, theirs, project.there(ids));
    }
}
