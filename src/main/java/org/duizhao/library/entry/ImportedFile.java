package org.duizhao.library.entry;

import java.util.List;

/** A file and the documents that were read from it: one as a rule, several from an archive. */
public record ImportedFile(OriginalFile original, List<StoredDocument> documents) {

    public ImportedFile {
        documents = List.copyOf(documents);
    }
}
