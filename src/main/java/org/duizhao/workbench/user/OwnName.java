package org.duizhao.workbench.user;

import org.duizhao.decision.Stamp;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.UUID;

/** The name under which a person decides and writes notes: the system's until they choose another, which is kept among their settings. Thread-safe. */
public final class OwnName {

    private static final String FILE = "signature.properties";
    private static final String NAME = "name";

    private final Path file;
    private final String usual;
    private volatile String name;

    private OwnName(Path file, String usual, String name) {
        this.file = file;
        this.usual = usual;
        this.name = name;
    }

    /** The one kept in these folders; the system's name where none is, or none that can be read. */
    public static OwnName in(ProgramFolders folders) {
        return in(folders, System.getProperty("user.name", ""));
    }

    /** The same. @param usual the name where no other was chosen */
    static OwnName in(ProgramFolders folders, String usual) {
        Path file = folders.settings().resolve(FILE);
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return new OwnName(file, usual, usual);
        }
        return new OwnName(file, usual, oneLine(kept.getProperty(NAME, usual), usual));
    }

    /** On what is decided now. */
    public String name() {
        return name;
    }

    /** The system's. */
    public String usual() {
        return usual;
    }

    /**
     * Signs with another name from now on; what was signed before stays as it is.
     *
     * @param chosen blank for the system's
     * @throws IOException where it cannot be kept; it holds all the same until the program ends
     */
    public void choose(String chosen) throws IOException {
        name = oneLine(chosen, usual);
        Properties kept = new Properties();
        if (!name.equals(usual)) {
            kept.setProperty(NAME, name);
        }
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, null);
        }
    }

    private static String oneLine(String chosen, String usual) {
        String line = chosen.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? usual : line;
    }

    /** A new stamp, of now. A project keeps milliseconds. */
    public Stamp stamp() {
        return stamp(UUID.randomUUID().toString());
    }

    /** The same for what has an id already, as a note that is written anew. */
    public Stamp stamp(String id) {
        return new Stamp(id, name, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
