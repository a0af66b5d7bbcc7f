package org.duizhao.index;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LuceneClassesTest {

    /** Those of Lucene that initialise one another, as the virtual machine tells of them. */
    private static final Pattern INITIALISING = Pattern.compile("Initializing 'org/apache/lucene/(?:index/(IndexWriter|SegmentReader"
            + "|ConcurrentMergeScheduler)|internal/tests/(TestSecrets)|store/(FilterIndexInput))'");

    /** Two threads that begin with the same class cannot wait for each other. Classes are initialised once in a program: it is another. */
    @ParameterizedTest
    @ValueSource(strings = {"search", "comparison"})
    void whateverBeginsAnIndexInitialisesTheWriterFirst(String first) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-Xlog:class+init=info", "-cp", System.getProperty("java.class.path"),
                Beginning.class.getName(), first).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader told = program.inputReader(StandardCharsets.UTF_8)) {
            Optional<String> begun = told.lines().flatMap(line -> INITIALISING.matcher(line).results()).map(MatchResult::group).findFirst();
            assertEquals(Optional.of("Initializing 'org/apache/lucene/index/IndexWriter'"), begun);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** The program: begins an index of one of the two kinds. */
    static final class Beginning {

        public static void main(String[] arguments) throws IOException {
            if (arguments[0].equals("search")) {
                LuceneMeasureSearch.inMemory(text -> List.of()).close();
            } else {
                new LuceneMeasureIndex(List.of());
            }
        }
    }
}
