package org.duizhao.library.form;

import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An {@link ImportedFile} in the form in which the project file keeps it; much smaller than what it was made of. */
public final class PackedFile {

    private final OriginalFile original;
    private final List<PackedDocument> documents;

    private PackedFile(OriginalFile original, List<PackedDocument> documents) {
        this.original = original;
        this.documents = documents;
    }

    /** Packs it; to be done on as many threads as there are. */
    public static PackedFile of(ImportedFile arrival) {
        try (Packing packing = new Packing()) {
            return new PackedFile(arrival.original(),
                    arrival.documents().stream().map(document -> PackedDocument.of(document, packing)).toList());
        }
    }

    public OriginalFile original() {
        return original;
    }

    public List<PackedDocument> documents() {
        return documents;
    }

    /**
     * One document in the form in which the project file keeps it. Packing is the costly part of storing and can be done on any
     * thread.
     *
     * @param original SHA-256 of the file it came in, 64 hexadecimal digits
     * @param summary  what a list of notices shows of it
     * @param source   its text, as {@link StoredForm} has it
     * @param notice   what was made of the text, likewise
     */
    public record PackedDocument(String original, NoticeSummary summary, byte[] source, byte[] notice) {

        public static PackedDocument of(StoredDocument document) {
            try (Packing packing = new Packing()) {
                return of(document, packing);
            }
        }

        static PackedDocument of(StoredDocument document, Packing packing) {
            try {
                return new PackedDocument(document.original(), NoticeSummary.of(document.notice()),
                        StoredForm.encode(document.source(), packing), StoredForm.encode(document.notice(), packing));
            } catch (IOException e) {
                throw new UncheckedIOException("memory can be written", e);
            }
        }
    }
}
