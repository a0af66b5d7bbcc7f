package org.duizhao.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of an exported comparison. */
public enum ExportFormat {
    DOCX, XLSX, HTML, JSON;

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
