package org.duizhao.read.packed;

import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are told by their first bytes and not read, so that a person hears what the file is instead of seeing garbage. */
public final class RefusedFormat implements DocumentFormat {

    /** Of the formats that people hand in by mistake. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("Rar!\u001A", "RAR"), new Signature("7z\u00BC\u00AF\u0027\u001C", "7-Zip"),
            new Signature("\u001F\u008B", "gzip"), new Signature("SQLite format 3\0", "SQLite"),
            new Signature("\u007FELF", "ELF"), new Signature("MZ\u0090\0", "EXE"),
            new Signature("{\\rtf", "RTF"));
    /** Far more than the declarations before the first element of XML. */
    private static final int HEAD = 2048;
    /** Word's and other programs' XML; a web page may begin with the same line. */
    private static final Pattern XML = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml\\b(?!.*<(?:!doctype\\s+)?html\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Signature XML_SIGNATURE = new Signature("", "XML");
    private static final Signature OPEN_DOCUMENT = new Signature("", "OpenDocument, EPUB");

    private final ReadLimits limits;

    public RefusedFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document) {
        return signature(document).isPresent();
    }

    @Override
    public List<ReadOutcome> read(Document document) throws ReadFailure {
        Signature signature = signature(document).orElseThrow(() -> new ReadFailure(Reason.UNRECOGNISED));
        throw new ReadFailure(Reason.UNKNOWN_FORMAT, signature.name());
    }

    private Optional<Signature> signature(Document document) {
        if (XML.matcher(document.head(HEAD)).lookingAt()) {
            return Optional.of(XML_SIGNATURE);
        }
        // OpenDocument and EPUB are packed files that say their type in a file of this name
        if (ZipContents.names(document, limits).contains("mimetype")) {
            return Optional.of(OPEN_DOCUMENT);
        }
        return SIGNATURES.stream().filter(signature -> document.startsWith(signature.firstBytes())).findFirst();
    }

    /** How a format begins, one character a byte. */
    private record Signature(String firstBytes, String name) {
    }
}
