package org.duizhao.export;

import org.duizhao.words.Messages;

import java.nio.file.Path;

/** What became of a file that was to be written. The words for it are in the resource bundles. */
public sealed interface ExportOutcome {

    Path target();

    /** @param replaced true where a file of that name was there before */
    record Written(Path target, boolean replaced) implements ExportOutcome {
    }

    /** Nothing was written; whatever was there is as it was. */
    record NotWritten(Path target, Obstacle obstacle) implements ExportOutcome {

        /** What a person reads, without the file's name. */
        public String sentence(Messages messages) {
            return messages.text("export.obstacle." + obstacle.name());
        }
    }

    /** Why nothing was written. */
    enum Obstacle {
        /** A file of that name exists, and the caller did not ask to replace it. */
        EXISTS,
        /** The target is a folder. */
        IS_FOLDER,
        /** The folder does not exist. */
        NO_FOLDER,
        /** No right to write there. */
        NO_RIGHT,
        /** Another program, such as Word, holds the file. */
        IN_USE,
        /** The disk is full, or failed otherwise. */
        DISK
    }
}
