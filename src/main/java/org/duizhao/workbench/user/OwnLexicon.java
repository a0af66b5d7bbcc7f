package org.duizhao.workbench.user;

import org.duizhao.extract.abbreviation.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The abbreviations that a user adds: {@code abbreviations.tsv} among the program's settings, in the form of the one that comes with
 * the program. Its rows win.
 */
public final class OwnLexicon {

    private static final Logger LOG = LoggerFactory.getLogger(OwnLexicon.class);

    private static final String FILE = "abbreviations.tsv";

    private OwnLexicon() {
    }

    /** The shipped lexicon with the user's rows; the shipped one alone where there is no such file, or none that can be read. */
    public static Lexicon in(ProgramFolders folders) {
        Path file = folders.settings().resolve(FILE);
        if (!Files.isReadable(file)) {
            return Lexicon.shipped();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return Lexicon.shipped().extendedBy(lines);
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
            LOG.warn("{} cannot be read and is passed over", file, e);
            return Lexicon.shipped();
        }
    }
}
