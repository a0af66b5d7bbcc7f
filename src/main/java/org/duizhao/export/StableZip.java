package org.duizhao.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office file, or another that is a zip, without the moment of its making, so that the same content gives the same bytes. */
public final class StableZip {

    /** The earliest moment that a zip entry can have. */
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENTS = Pattern.compile("<dcterms:(created|modified)\\b.*?</dcterms:\\1>", Pattern.DOTALL);

    private StableZip() {
    }

    /** Writes files by their names, in the order of the map, and leaves {@code target} open. */
    public static void write(Map<String, byte[]> files, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            begin(zip, file.getKey());
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry stable = new ZipEntry(name);
        stable.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(stable);
    }

    /** Copies the entries in their order and leaves {@code target} open. */
    public static void copy(byte[] file, OutputStream target) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(target, StandardCharsets.UTF_8);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                begin(copy, entry.getName());
                if (entry.getName().equals(CORE_PROPERTIES)) {
                    String properties = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    copy.write(MOMENTS.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
                } else {
                    entries.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
