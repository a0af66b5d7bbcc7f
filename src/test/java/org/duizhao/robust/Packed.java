package org.duizhao.robust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packed files taken apart and packed anew, with true checksums, so that damage inside their members reaches the stages behind unpacking. */
final class Packed {

    private Packed() {
    }

    /** The members by their names, in order. */
    static Map<String, byte[]> members(byte[] packed) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), in.readAllBytes());
            }
        }
        return members;
    }

    static byte[] pack(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Without the members of such names; at least one has to be there. */
    static byte[] without(byte[] packed, Predicate<String> name) throws IOException {
        Map<String, byte[]> members = members(packed);
        if (!members.keySet().removeIf(name)) {
            throw new IllegalArgumentException("none of " + members.keySet());
        }
        return pack(members);
    }
}
