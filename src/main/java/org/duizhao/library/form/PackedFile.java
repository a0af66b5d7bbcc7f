package org.duizhao.library.form;

import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.OriginalFile;

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
}
