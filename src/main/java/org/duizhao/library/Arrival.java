package org.duizhao.library;

import java.util.List;

/** A file and the documents that were read from it: one as a rule, several from an archive. */
public record Arrival(Original original, List<StoredDocument> documents) {

    public Arrival {
        documents = List.copyOf(documents);
    }
}
