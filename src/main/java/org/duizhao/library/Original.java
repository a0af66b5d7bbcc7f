package org.duizhao.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as the user gave it.
 *
 * @param sha256 64 hexadecimal digits
 * @param file   its name without folder
 */
public record Original(String sha256, String file, byte[] bytes) {

    public static Original of(String file, byte[] bytes) {
        try {
            return new Original(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), file, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
