package org.duizhao.read;

import org.duizhao.read.Unreadable.Reason;

import java.util.List;
import java.util.Optional;

/** Formats that are told by their first bytes and not read, so that a person hears what the file is instead of seeing garbage. */
final class RefusedFormat implements DocumentFormat {

    private static final List<Signature> SIGNATURES = List.of(
            Signature.picture("\u0089PNG\r\n"), Signature.picture("\u00FF\u00D8\u00FF"), Signature.picture("GIF8"),
            Signature.picture("II*\0"), Signature.picture("MM\0*"),
            Signature.format("Rar!\u001A", "RAR"), Signature.format("7z\u00BC\u00AF\u0027\u001C", "7-Zip"),
            Signature.format("\u001F\u008B", "gzip"), Signature.format("SQLite format 3\0", "SQLite"),
            Signature.format("\u007FELF", "ELF"), Signature.format("MZ\u0090\0", "EXE"),
            Signature.format("{\\rtf", "RTF"));

    @Override
    public boolean recognises(Document document) {
        return signature(document).isPresent();
    }

    @Override
    public List<ReadOutcome> read(Document document) throws ReadFailure {
        Signature signature = signature(document).orElseThrow(() -> new ReadFailure(Reason.UNKNOWN_FORMAT, "?"));
        throw signature.picture() ? new ReadFailure(Reason.PICTURES_ONLY)
                : new ReadFailure(Reason.UNKNOWN_FORMAT, signature.name());
    }

    private static Optional<Signature> signature(Document document) {
        return SIGNATURES.stream().filter(signature -> document.startsWith(signature.firstBytes())).findFirst();
    }

    /** How a format begins, one character a byte. */
    private record Signature(String firstBytes, String name, boolean picture) {

        static Signature picture(String firstBytes) {
            return new Signature(firstBytes, "", true);
        }

        static Signature format(String firstBytes, String name) {
            return new Signature(firstBytes, name, false);
        }
    }
}
