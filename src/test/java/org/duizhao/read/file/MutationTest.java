package org.duizhao.read.file;

import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.PackedFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Broken files of every format: each gives an outcome in bounded time, whatever is broken in it. */
class MutationTest {

    private static final int MUTANTS = 200;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final DocumentReader reader = new DocumentReader(ReadLimits.STANDARD);

    @TestFactory
    Stream<DynamicTest> noMutantHangsOrThrows() throws IOException {
        return OneNoticeInEveryFormat.files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            Random random = new Random(file.getKey().hashCode());
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutant(file.getValue(), random);
                List<ReadOutcome> outcomes = assertTimeoutPreemptively(LONGEST, () -> reader.read(new Document("mutant", mutant, 0)));
                assertFalse(outcomes.isEmpty());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> norDoesOneWhoseXmlIsBrokenInside() throws IOException {
        Map<String, byte[]> packed = Map.of("word/document.xml", OneNoticeInEveryFormat.docx(), "word/numbering.xml", OneNoticeInEveryFormat.docx(),
                "Doc_0/Document.xml", OneNoticeInEveryFormat.ofd(), "Doc_0/Pages/Page_0/Content.xml", OneNoticeInEveryFormat.ofd());
        return packed.entrySet().stream().map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
            Random random = new Random(part.getKey().hashCode());
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = PackedFiles.replace(part.getValue(), part.getKey(), xml -> mutant(xml, random));
                List<ReadOutcome> outcomes = assertTimeoutPreemptively(LONGEST, () -> reader.read(new Document("mutant", mutant, 0)));
                assertFalse(outcomes.isEmpty());
            }
        }));
    }

    private static byte[] mutant(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> flip(bytes, 1 + random.nextInt(8), random);
            case 1 -> flip(bytes, 1 + bytes.length / 50, random);
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), (byte) random.nextInt(256));
            case 3 -> bytes = Arrays.copyOf(bytes, at);
            default -> {
                int length = Math.min(1 + random.nextInt(2000), bytes.length - at);
                System.arraycopy(original, at, bytes, random.nextInt(bytes.length - length + 1), length);
            }
        }
        return bytes;
    }

    private static void flip(byte[] bytes, int count, Random random) {
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }
}
