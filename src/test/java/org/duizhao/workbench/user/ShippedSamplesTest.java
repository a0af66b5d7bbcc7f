package org.duizhao.workbench.user;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notices that come inside the program. */
class ShippedSamplesTest {

    private static final Path OF_THE_REPOSITORY = Path.of("samples");

    @TempDir
    private Path home;

    @Test
    void theyAreTheSamplesOfTheRepositoryByteForByte() throws IOException {
        Path laid = samples().laidDown();
        assertEquals(names(OF_THE_REPOSITORY), names(laid));
        for (String name : names(laid)) {
            assertArrayEquals(Files.readAllBytes(OF_THE_REPOSITORY.resolve(name)), Files.readAllBytes(laid.resolve(name)), name);
        }
    }

    @Test
    void whatWasMadeOfThemBeforeIsReplaced() throws IOException {
        Path laid = samples().laidDown();
        Files.writeString(laid.resolve("石浦县2024.txt"), "damaged");
        Files.writeString(laid.resolve("of an older version.txt"), "gone");
        samples().laidDown();
        assertEquals(names(OF_THE_REPOSITORY), names(laid));
        assertArrayEquals(Files.readAllBytes(OF_THE_REPOSITORY.resolve("石浦县2024.txt")), Files.readAllBytes(laid.resolve("石浦县2024.txt")));
    }

    private ShippedSamples samples() {
        return ShippedSamples.in(ProgramFolders.of(Map.of(), home));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
