package org.duizhao.workbench.data;

import org.duizhao.resource.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which tables are in force since the start. Immutable. */
public final class DataFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DataFiles.class);
    /** In bytes: ten times the largest that comes with the program. */
    private static final long LARGEST = 16 << 20;
    private static final String COPIES = "shipped";
    private static final String MARK = "\uFEFF";

    /** Why a person's file is passed over. */
    public enum Refusal {
        /** It cannot be read, or is no text in UTF-8. */
        UNREADABLE,
        /** It has no row. */
        EMPTY,
        /** A row has not the columns of this table. */
        OTHER_FORM
    }

    /**
     * A table as it is in force.
     *
     * @param own     the person's file, whether it is used or not; empty where there is none
     * @param refusal why it is not used; empty where it is, or there is none
     * @param table   its rows, or those that come with the program
     */
    public record InForce(DataFile data, Optional<Path> own, Optional<Refusal> refusal, Table table) {

        /** How many there are. */
        public int rowCount() {
            return table.rows().size();
        }

        /** Whether the rows are a person's. */
        public boolean isOwn() {
            return own.isPresent() && refusal.isEmpty();
        }
    }

    private final List<InForce> all;

    private DataFiles(List<InForce> all) {
        this.all = all;
    }

    /** Those that come with the program. */
    public static DataFiles shipped() {
        return new DataFiles(Stream.of(DataFile.values()).map(data -> new InForce(data, Optional.empty(), Optional.empty(), data.shipped())).toList());
    }

    /** Those among the settings, and for each that is not there or cannot be used the one that comes with the program. */
    public static DataFiles in(Path settings) {
        return new DataFiles(Stream.of(DataFile.values()).map(data -> read(data, settings.resolve(data.file()))).toList());
    }

    private static InForce read(DataFile data, Path file) {
        if (!Files.exists(file)) {
            return new InForce(data, Optional.empty(), Optional.empty(), data.shipped());
        }
        try {
            if (Files.size(file) > LARGEST) {
                return refused(data, file, Refusal.UNREADABLE);
            }
            String text = Files.readString(file);
            Table table = Table.of((text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines());
            if (table.rows().isEmpty()) {
                return refused(data, file, Refusal.EMPTY);
            }
            return data.fits(table) ? new InForce(data, Optional.of(file), Optional.empty(), table) : refused(data, file, Refusal.OTHER_FORM);
        } catch (IOException | SecurityException e) {
            LOG.warn("{} cannot be read", file, e);
            return refused(data, file, Refusal.UNREADABLE);
        }
    }

    private static InForce refused(DataFile data, Path file, Refusal why) {
        LOG.warn("{} is passed over: {}", file, why);
        return new InForce(data, Optional.of(file), Optional.of(why), data.shipped());
    }

    /** In the order of {@link DataFile}. */
    public List<InForce> all() {
        return all;
    }

    public InForce of(DataFile data) {
        return all.get(data.ordinal());
    }

    public Table table(DataFile data) {
        return of(data).table();
    }

    /**
     * Writes the tables that come with the program, remarks and all, into a folder of their own among the settings, where a person takes
     * one to change it; they are not in force there. What lies there already is replaced.
     *
     * @return that folder
     * @throws IOException where it cannot be written
     */
    public static Path copyShipped(Path settings) throws IOException {
        Path folder = Files.createDirectories(settings.resolve(COPIES));
        for (DataFile data : DataFile.values()) {
            try (InputStream in = DataFile.class.getResourceAsStream(data.resource())) {
                Files.write(folder.resolve(data.file()), in.readAllBytes());
            }
        }
        return folder;
    }
}
