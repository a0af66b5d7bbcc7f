package org.duizhao.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of an exported comparison. */
public enum ExportFormat {
    DOCX, XLSX, HTML, JSON,
    /** The long form, a measure a line, with a data dictionary beside it. */
    CSV,
    /** A project for programs of qualitative data analysis (REFI-QDA). */
    QDPX;

    /** Those in which changes from one notice to another can be written. */
    public static final Set<ExportFormat> OF_CHANGES = Set.of(DOCX, XLSX, HTML, JSON);
    /** Those in which the table of a topic can be written. */
    public static final Set<ExportFormat> OF_TOPICS = Set.of(DOCX, XLSX, HTML);

    /** Those in which what a search found can be written. */
    public static final Set<ExportFormat> OF_HITS = Set.of(DOCX, XLSX, CSV);

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for; empty where it asks for none of these. */
    public static Optional<ExportFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension())).findFirst();
    }
}
