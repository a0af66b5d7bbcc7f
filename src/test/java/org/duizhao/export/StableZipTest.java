package org.duizhao.export;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An Office file made at any moment has the same bytes. */
class StableZipTest {

    @Test
    void theMomentOfMakingIsNowhere() throws IOException {
        byte[] morning = copied(file(1_700_000_000_000L, "2024-01-05T08:00:00Z"));
        assertArrayEquals(morning, copied(file(1_710_000_000_000L, "2024-06-05T08:00:00Z")));
        assertEquals(List.of("docProps/core.xml=<p><dc:title>对照表</dc:title></p>", "word/document.xml=<created>每月</created>"), entries(morning));
    }

    private static byte[] copied(byte[] file) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        StableZip.copy(file, copy);
        return copy.toByteArray();
    }

    private static byte[] file(long made, String moment) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            put(zip, made, "docProps/core.xml", "<p><dcterms:created xsi:type=\"x\">" + moment + "</dcterms:created><dc:title>对照表</dc:title>"
                    + "<dcterms:modified>" + moment + "</dcterms:modified></p>");
            put(zip, made, "word/document.xml", "<created>每月</created>");
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, long made, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> entries(byte[] file) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName() + "=" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
