package org.duizhao.workbench;

import org.duizhao.bench.NoticeGenerator;
import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.library.Library;
import org.duizhao.library.LibraryProblem;
import org.duizhao.library.NoticeSummary;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program is killed (SIGKILL) at random moments, ten times; {@code -Dduizhao.kills=100} for more. */
class KilledProgramTest {

    private static final int KILLS = Integer.getInteger("duizhao.kills", 10);
    private static final int NOTICES = 400;

    @TempDir
    Path folder;

    @Test
    void whatWasReportedAsDoneIsThereAfterAKillAtAnyMoment() throws Exception {
        Path notices = Files.createDirectory(folder.resolve("notices"));
        for (int i = 0; i < NOTICES; i++) {
            Files.writeString(notices.resolve(String.format("%04d.txt", i)), NoticeGenerator.notice(i));
        }
        Random random = new Random(20_261_122);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(linesUntilKilled(notices, random.nextInt(120)));
            check(told);
        }
        assertTrue(told.stream().anyMatch(line -> line.startsWith("stored")), "some kills must come after a first report");
    }

    /** Starts the program, reads so many reports, and kills it at once: in the middle of whatever it does next. */
    private List<String> linesUntilKilled(Path notices, int reports) throws Exception {
        Path copies = Files.createTempDirectory(folder, "copies");
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), project().toString(), index().toString(), notices.toString(), copies.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (lines.size() == reports + 1) {
                    program.toHandle().destroyForcibly(); // the process itself would close its output unread
                }
            }
        }
        assertTrue(program.waitFor() != 0, "the program ends by the kill only");
        for (String line : lines) {
            if (line.startsWith("copied ")) {
                try (Library copy = Library.open(copies.resolve(line.substring("copied ".length()) + ".duizhao"))) {
                    assertEquals(List.of(), copy.findings());
                }
            }
        }
        return lines;
    }

    private void check(List<String> told) throws Exception {
        try (Library library = Library.open(project());
                MeasureSearch index = LuceneMeasureSearch.in(index(), new HanLpSegmenter())) {
            assertEquals(List.of(), library.findings());
            TreeSet<String> stored = new TreeSet<>(library.summaries().stream().map(NoticeSummary::id).toList());
            told.stream().filter(line -> line.startsWith("stored ")).map(line -> line.substring("stored ".length()))
                    .forEach(id -> assertTrue(stored.contains(id), () -> id + " was reported as stored"));
            told.stream().filter(line -> line.startsWith("decided ")).reduce((first, last) -> last).ifPresent(last -> assertTrue(
                    decision(library) >= Integer.parseInt(last.substring("decided ".length())), "a decision that was reported"));
            new SearchCache(library, index, Victim::searchable).catchUp(Progress.NONE);
            assertEquals(List.copyOf(stored), index.notices());
        }
    }

    private static int decision(Library library) {
        try {
            return library.setting("decision").map(Integer::parseInt).orElse(-1);
        } catch (LibraryProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }

    private Path index() {
        return folder.resolve("index");
    }
}
