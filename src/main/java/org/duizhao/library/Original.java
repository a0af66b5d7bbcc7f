package org.duizhao.library;

import org.duizhao.read.Fingerprint;

/**
 * A file as the user gave it.
 *
 * @param sha256 64 hexadecimal digits
 * @param file   its name without folder
 */
public record Original(String sha256, String file, byte[] bytes) {

    public static Original of(String file, byte[] bytes) {
        return new Original(Fingerprint.of(bytes), file, bytes);
    }
}
