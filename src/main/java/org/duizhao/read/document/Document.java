package org.duizhao.read.document;

import org.duizhao.notice.source.SourceFile;
import org.duizhao.read.Fingerprint;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of one document, before anything is known of them. The bytes are not copied; nobody changes them.
 *
 * @param name    without folders
 * @param sha256  of the bytes, 64 hexadecimal digits
 * @param nesting how many archives it lies in
 */
public record Document(String name, byte[] bytes, String sha256, int nesting) {

    public Document {
        name = printable(name);
    }

    /** A name without control characters and halves of characters, which no file that is written could hold. */
    public static String printable(String name) {
        StringBuilder printable = new StringBuilder(name.length());
        name.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** 64 bits: no two of all notices of a country share them by chance. */
    private static final int ID_DIGITS = 16;

    /** Takes the fingerprint of the bytes. */
    public Document(String name, byte[] bytes, int nesting) {
        this(name, bytes, Fingerprint.of(bytes), nesting);
    }

    /** The first sixteen hexadecimal digits of the SHA-256 of the bytes. */
    public String id() {
        return sha256.substring(0, ID_DIGITS);
    }

    /** The document with what was found to be its text. */
    public SourceFile source(String text) {
        return new SourceFile(id(), name, text);
    }

    /** Whether it begins with these bytes, one character a byte. */
    public boolean startsWith(String latin1) {
        return holdsAt(0, latin1);
    }

    boolean holdsAt(int offset, String latin1) {
        if (offset + latin1.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if (bytes[offset + i] != (byte) latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first {@code count} bytes, one character a byte. */
    public String head(int count) {
        return head(bytes, count);
    }

    /** The first bytes as characters of Latin-1, at most so many. */
    public static String head(byte[] bytes, int count) {
        return new String(bytes, 0, Math.min(count, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
