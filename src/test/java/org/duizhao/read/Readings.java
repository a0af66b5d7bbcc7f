package org.duizhao.read;

import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.file.DocumentReader;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Bytes read in memory, as the tests of reading need them. */
public final class Readings {

    private static final DocumentReader READER = new DocumentReader(ReadLimits.STANDARD);

    private Readings() {
    }

    public static List<ReadOutcome> all(byte[] bytes) {
        return READER.read(new Document("a.bin", bytes, 0));
    }

    public static SourceText text(byte[] bytes) {
        List<ReadOutcome> outcomes = all(bytes);
        assertEquals(1, outcomes.size());
        return assertInstanceOf(SourceText.class, outcomes.get(0), () -> outcomes.toString());
    }

    public static Unreadable.Reason refusal(byte[] bytes) {
        List<ReadOutcome> outcomes = all(bytes);
        assertEquals(1, outcomes.size());
        return assertInstanceOf(Unreadable.class, outcomes.get(0)).reason();
    }
}
