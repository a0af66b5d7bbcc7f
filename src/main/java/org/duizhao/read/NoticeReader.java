package org.duizhao.read;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads files. */
public interface NoticeReader {

    /**
     * The documents of one file: one as a rule, several of an archive, in the order of their names.
     * Never throws for what is in the file: what cannot be read is an {@link Unreadable}.
     */
    List<ReadOutcome> read(Path file);

    /**
     * The same with the file's bytes, which are read once.
     *
     * @param known asked with the SHA-256 of the bytes (64 hexadecimal digits), on another thread; where it says yes the documents in
     *              the file are not looked for
     */
    FileContent read(Path file, Predicate<String> known);
}
