package org.duizhao.samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The truths hold together: what one table names stands in the others. */
class TruthTest {

    private static final Set<String> KINDS =
            Set.of("unchanged", "modified", "moved", "moved-modified", "split", "merged", "added", "deleted");

    @ParameterizedTest
    @CsvSource({"云岭县,云岭县2023.txt,云岭县 2024.txt", "石浦县,石浦县2023.txt,石浦县2024.txt",
            "临澜区,临澜区2023.txt,临澜区2024.docx", "望溪县,望溪县 2023.docx,望溪县2024.txt"})
    void everyMeasureOfBothYearsStandsInExactlyOneChange(String county, String oldFile, String newFile) {
        Truth changes = Truth.of("changes-" + county + ".tsv");
        assertEquals(sorted(Truth.ofSample(oldFile).measures().stream()), sorted(sentences(changes, 1)));
        assertEquals(Truth.ofSample(newFile).measures(), sentences(changes, 2).toList());
        assertTrue(changes.lines().stream().allMatch(line -> KINDS.contains(line.get(0))));
    }

    @Test
    void everyAlignedSentenceIsAMeasureOfItsNotice() {
        List<String> strangers = Truth.of("alignment.tsv").lines().stream()
                .filter(line -> !Truth.ofSample(line.get(1)).measures().contains(line.get(2)))
                .map(line -> String.join(" ", line)).toList();
        assertEquals(List.of(), strangers);
    }

    private static Stream<String> sentences(Truth changes, int column) {
        return changes.lines().stream().map(line -> line.get(column)).filter(cell -> !cell.isEmpty())
                .flatMap(cell -> Arrays.stream(cell.split("\\|")));
    }

    private static List<String> sorted(Stream<String> sentences) {
        return sentences.sorted().toList();
    }
}
