package org.duizhao.library;

import java.util.List;

/** An {@link Arrival} in the form in which the project file keeps it; much smaller than what it was made of. */
public final class PackedArrival {

    private final Original original;
    private final List<PackedDocument> documents;

    private PackedArrival(Original original, List<PackedDocument> documents) {
        this.original = original;
        this.documents = documents;
    }

    /** Packs it; to be done on as many threads as there are. */
    public static PackedArrival of(Arrival arrival) {
        try (Packing packing = new Packing()) {
            return new PackedArrival(arrival.original(),
                    arrival.documents().stream().map(document -> PackedDocument.of(document, packing)).toList());
        }
    }

    Original original() {
        return original;
    }

    List<PackedDocument> documents() {
        return documents;
    }
}
