package org.duizhao.read.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packed files with one file in them exchanged. */
public final class PackedFiles {

    private PackedFiles() {
    }

    public static byte[] replace(byte[] packed, String name, String content) throws IOException {
        return replace(packed, name, old -> content.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] replace(byte[] packed, String name, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(entry.getName().equals(name) ? change.apply(content) : content);
            }
        }
        return out.toByteArray();
    }
}
