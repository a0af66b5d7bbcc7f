package org.duizhao.workbench.importing;

import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult;
import org.duizhao.library.Library;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.search.SearchCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The program is killed (SIGKILL) at random moments while it imports, corrects, decides, undoes, removes, restores, empties the bin, copies and exports: ten times, by turns
 * with a write-ahead log and a rollback journal; {@code -Dduizhao.kills=100} for more. Each life begins with what the last one
 * left.
 */
class KilledProgramTest {

    private static final int KILLS = Integer.getInteger("duizhao.kills", 10);
    /** Two batches of an import and a part of one. */
    private static final int NOTICES = 70;
    private static final int SENTENCES = 20;
    private static final int REPORTS = 140;
    private static final int MOST_MICROSECONDS_LATER = 4_000;

    @TempDir
    Path folder;

    private final VictimLog log = new VictimLog(Map.of("set", "0", "tick", "", "takeBack", "", "copy", "", "export", "", "judge", ""));
    private int decisions;

    @Test
    void whatWasReportedAsDoneIsThereAfterAKillAtAnyMoment() throws Exception {
        Files.createDirectory(folder.resolve("exports"));
        Random random = new Random(20_261_122);
        for (int kill = 0; kill < KILLS; kill++) {
            VictimFiles files = new VictimFiles(folder, notices(kill));
            liveUntilKilled(files, kill % 2 == 0 ? "log" : "rollback", random.nextInt(REPORTS),
                    random.nextInt(MOST_MICROSECONDS_LATER));
            checkProject(files);
            checkExports(files);
        }
        assertTrue(decisions > 0, "some kills must come after an import");
    }

    private Path notices(int life) throws IOException {
        Path notices = Files.createDirectory(folder.resolve("notices" + life));
        for (int i = 0; i < NOTICES; i++) {
            Files.writeString(notices.resolve(i + ".txt"), notice(life * NOTICES + i));
        }
        return notices;
    }

    private static String notice(int number) {
        return "云岭县人民政府关于第" + number + "号事项的通知\n一、要求\n" + IntStream.range(0, SENTENCES)
                .mapToObj(i -> "第" + number + "号事项的第" + i + "项工作每月检查一次。").collect(Collectors.joining());
    }

    /** Starts the program, reads so many reports and kills it a moment later: in the middle of whatever it does then. */
    private void liveUntilKilled(VictimFiles files, String journal, int reports, int microseconds) throws Exception {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), files.root().toString(),
                files.notices().toString(),
                journal, Integer.toString(decisions + 1)).redirectError(folder.resolve("error.txt").toFile()).start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            int heard = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.add(line);
                heard++;
                if (heard == reports + 1) {
                    Thread.sleep(microseconds / 1_000, microseconds % 1_000 * 1_000);
                    program.toHandle().destroyForcibly(); // the process itself would close its output unread
                }
            }
            assertTrue(heard > reports, () -> "it ended by itself: " + error());
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private String error() {
        try {
            return Files.readString(folder.resolve("error.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void checkProject(VictimFiles files) throws Exception {
        try (Library library = Library.open(files.project()); MeasureSearch index = files.index()) {
            assertFalse(library.readOnly());
            assertEquals(List.of(), library.findings());
            Map<String, Integer> measures = new TreeMap<>();
            for (NoticeSummary summary : library.summaries()) {
                measures.put(summary.id(), summary.counts().measures());
                assertEquals(summary.counts().measures(), library.document(summary.id()).orElseThrow().notice().measures().size());
            }
            log.checkStored(new TreeSet<>(measures.keySet()));
            decisions = library.setting("decision").map(Integer::parseInt).orElse(0);
            log.check("set", Integer.toString(decisions)::equals);
            log.check("tick", String.join(" ", library.ticked())::equals);
            List<Decision> judged = library.decisions().all();
            assertTrue(judged.isEmpty() || judged.size() == 2, "both of two decisions are there, and none of those before");
            assertTrue(judged.stream().noneMatch(Noted.class::isInstance) || judged.get(1) instanceof Noted second
                    && second.subject().equals(NoteSubject.NOTICE) && second.place().isWhole(), "a note on the notice keeps its subject");
            assertEquals(judged.isEmpty() ? 0 : 1, judged.stream().map(Decision::getClass).distinct().count(), "as it was made");
            log.check("judge", (judged.isEmpty() ? "" : judged.get(0).stamp().id().substring(1))::equals);
            Map<String, Set<SourceRange>> takenBack = new TreeMap<>();
            for (String id : measures.keySet()) {
                takenBack.put(id, library.takenBack(id));
            }
            log.check("takeBack", value -> isTakenBack(value, takenBack));
            checkIndex(library, index, measures);
        }
    }

    /** @param value id and start of a repair; a notice that is gone took its own with it */
    private static boolean isTakenBack(String value, Map<String, Set<SourceRange>> takenBack) {
        if (value.isEmpty()) {
            return takenBack.values().stream().allMatch(Set::isEmpty);
        }
        String[] words = value.split(" ");
        int start = Integer.parseInt(words[1]);
        Set<SourceRange> repair = Set.of(new SourceRange(start, start + 1));
        return takenBack.getOrDefault(words[0], repair).equals(repair);
    }

    private static void checkIndex(Library library, MeasureSearch index, Map<String, Integer> measures) throws Exception {
        new SearchCache(library, index, VictimFiles::searchable).catchUp(Progress.NONE);
        SearchResult all = index.search(SearchQueryReader.read("年份>=1"), 1);
        assertEquals(measures, new TreeMap<>(all.counts()), "the index holds every measure of every notice, and no other");
    }

    private void checkExports(VictimFiles files) throws Exception {
        try (Stream<Path> written = Files.list(files.exports())) {
            for (Path visible : written.filter(file -> !file.getFileName().toString().startsWith(".")).toList()) {
                assertTrue(List.of(files.export(), files.copy()).contains(visible), () -> "half written: " + visible);
            }
        }
        if (Files.exists(files.export())) {
            List<String> lines = Files.readAllLines(files.export());
            assertEquals(Collections.nCopies(Victim.LINES, lines.get(0)), lines);
            log.check("export", lines.get(0)::equals);
        }
        if (Files.exists(files.copy())) {
            try (Library copy = Library.open(files.copy())) {
                assertEquals(List.of(), copy.findings());
                log.check("copy", copy.setting("decision").orElse("")::equals);
            }
        }
    }
}
