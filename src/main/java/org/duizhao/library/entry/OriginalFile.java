package org.duizhao.library.entry;

import org.duizhao.read.Fingerprint;

/**
 * A file as the user gave it.
 *
 * @param sha256 64 hexadecimal digits
 * @param file   its name without folder
 */
public record OriginalFile(String sha256, String file, byte[] bytes) {

    /** A file as it came, with the SHA-256 of its bytes. */
    public static OriginalFile of(String file, byte[] bytes) {
        return new OriginalFile(Fingerprint.of(bytes), file, bytes);
    }
}
