package org.duizhao.workbench.search;

import org.apache.lucene.store.LockObtainFailedException;
import org.duizhao.FileSizeLimit;
import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.importing.ImportEvent;
import org.duizhao.workbench.importing.PlainTextReader;
import org.duizhao.workbench.importing.ProjectImport;
import org.duizhao.workbench.importing.VictimFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The index is made of the project: whatever befalls it, the project goes on and everything is found. */
class FailingIndexTest {

    private static final int NOTICES = 100;
    private static final int SENTENCES = 20;
    /** How many damaged indexes; {@code -Dduizhao.flips} for more. */
    private static final int FLIPS = Integer.getInteger("duizhao.flips", 12);

    @TempDir
    Path folder;

    private Path notices;

    @BeforeEach
    void writeNotices() throws IOException {
        notices = Files.createDirectory(folder.resolve("notices"));
        for (int i = 0; i < NOTICES; i++) {
            int number = i;
            Files.writeString(notices.resolve(i + ".txt"), IntStream.range(0, SENTENCES)
                    .mapToObj(k -> "第" + number + "号事项的第" + k + "项工作每月检查一次。").collect(Collectors.joining()));
        }
    }

    @Test
    void anImportOntoAFullDiskKeepsWhatItReportedAndGoesOnWhenThereIsRoom() throws Exception {
        List<ImportEvent> reported = new ArrayList<>();
        try (Library library = Library.open(project()); SearchCache search = opened(library)) {
            try (FileSizeLimit full = FileSizeLimit.of(200_000)) {
                LibraryProblem problem = assertThrows(LibraryProblem.class, () -> bringIn(library, search, reported));
                assertEquals(LibraryProblem.Reason.DISK_FULL, problem.reason());
                assertEquals(List.of(), library.findings());
                assertEquals(reported.size(), library.summaries().size());
                assertTrue(reported.size() < NOTICES && full.bytes() > 0);
                assertEquals(reported.size() * SENTENCES, found(search));
            }
            bringIn(library, search, reported);
            assertEquals(NOTICES, library.summaries().size());
            assertEquals(NOTICES * SENTENCES, found(search));
        }
    }

    @Test
    void anIndexThatFindsNoRoomIsMadeInMemoryAndKeptWhenThereIsRoomAgain() throws Exception {
        try (Library library = imported()) {
            try (FileSizeLimit full = FileSizeLimit.of(10_000); SearchCache search = opened(library)) {
                search.catchUp(Progress.NONE);
                assertEquals(NOTICES * SENTENCES, found(search));
                assertEquals(10_000, full.bytes());
            }
            assertFoundAndKept(library);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", ".cfs", ".si", "all", "folder"})
    void aDamagedIndexIsMadeAnew(String part) throws Exception {
        try (Library library = imported()) {
            assertFoundAndKept(library);
            damage(part);
            try (SearchCache search = opened(library)) {
                search.catchUp(Progress.NONE);
                assertEquals(NOTICES * SENTENCES, found(search));
            }
            assertFoundAndKept(library);
        }
    }

    @Test
    void bytesThatChangeInAnyOfItsFilesNeverGiveOtherHits() throws Exception {
        try (Library library = imported()) {
            assertFoundAndKept(library);
            Map<Path, byte[]> sound = files();
            Random random = new Random(18);
            for (int flips = 0; flips < FLIPS; flips++) {
                Path file = sound.keySet().stream().sorted().toList().get(random.nextInt(sound.size()));
                byte[] flipped = sound.get(file).clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                lay(sound);
                Files.write(file, flipped);
                try (SearchCache search = opened(library)) {
                    search.catchUp(Progress.NONE);
                    assertEquals(NOTICES * SENTENCES, found(search), file + " " + flips);
                    for (int i = 0; i < NOTICES; i++) {
                        assertEquals(SENTENCES, search.search(SearchQueryReader.read("“第" + i + "号事项”"), 1).measures(), file + " " + flips);
                    }
                }
            }
        }
    }

    @Test
    void aByteThatChangedInAnyOfItsFilesIsSeenWhenItIsOpened() throws Exception {
        try (Library library = imported()) {
            assertFoundAndKept(library);
        }
        Map<Path, byte[]> sound = files();
        for (Path file : sound.keySet()) {
            byte[] flipped = sound.get(file).clone();
            flipped[flipped.length / 2] ^= 1;
            lay(sound);
            Files.write(file, flipped);
            Exception seen = assertThrows(Exception.class, () -> LuceneMeasureSearch.in(folder.resolve("index"), VictimFiles.characters()).close(), file.toString());
            assertFalse(seen instanceof LockObtainFailedException, "the index before was not closed");
        }
    }

    private Map<Path, byte[]> files() throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            for (Path file : all.filter(one -> !one.endsWith("write.lock")).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void lay(Map<Path, byte[]> files) throws IOException {
        for (Path file : files().keySet()) {
            Files.delete(file);
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "writeAhead", "commit", "remove", "search"})
    void anIndexThatFailsOnTheWayDoesNotStopTheProject(String failing) throws Exception {
        try (Library library = Library.open(project());
                SearchCache search = new SearchCache(library, new Failing(failing, memory()), failures -> memory(),
                        VictimFiles::searchable)) {
            bringIn(library, search, new ArrayList<>());
            assertEquals(NOTICES * SENTENCES, found(search));
            library.remove(List.of(library.summaries().get(0).id()));
            search.catchUp(Progress.NONE);
            assertEquals((NOTICES - 1) * SENTENCES, found(search));
        }
    }

    @Test
    void aDamagedDocumentIsNotFoundAndAllOthersAre() throws Exception {
        imported().close();
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + project()); Statement statement = sql.createStatement()) {
            assertEquals(1, statement.executeUpdate("UPDATE document SET notice = x'00' WHERE id = (SELECT min(id) FROM document)"));
        }
        try (Library library = Library.open(project()); SearchCache search = opened(library)) {
            search.catchUp(Progress.NONE);
            assertEquals((NOTICES - 1) * SENTENCES, found(search));
        }
    }

    private void damage(String part) throws IOException {
        Path index = folder.resolve("index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(one -> part.equals("all") || part.equals("folder") || one.toString().contains(part))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
                if (part.equals("folder")) {
                    Files.delete(file);
                }
            }
        }
        if (part.equals("folder")) {
            Files.delete(index);
            Files.writeString(index, "a file where the folder should be");
        }
    }

    private void assertFoundAndKept(Library library) throws Exception {
        try (SearchCache search = opened(library)) {
            search.catchUp(Progress.NONE);
            assertEquals(NOTICES * SENTENCES, found(search));
        }
        try (MeasureSearch kept = LuceneMeasureSearch.in(folder.resolve("index"), VictimFiles.characters())) {
            assertEquals(NOTICES, kept.notices().size());
        }
    }

    private static long found(SearchCache search) throws IOException {
        return search.search(SearchQueryReader.read("年份>=1"), 1).measures();
    }

    private Library imported() throws Exception {
        try (Library library = Library.open(project()); SearchCache search = new SearchCache(library, memory(),
                VictimFiles::searchable)) {
            bringIn(library, search, new ArrayList<>());
        }
        return Library.open(project());
    }

    private void bringIn(Library library, SearchCache search, List<ImportEvent> reported) throws LibraryProblem, IOException {
        new ProjectImport(new PlainTextReader(), VictimFiles::notice, library, search, 2)
                .run(List.of(notices), Progress.NONE, reported::add);
    }

    private SearchCache opened(Library library) throws LibraryProblem, IOException {
        return SearchCache.at(storage(), library, VictimFiles::searchable);
    }

    private IndexStorage storage() {
        return IndexStorage.in(folder.resolve("index"), VictimFiles.characters());
    }

    private static MeasureSearch memory() throws IOException {
        return LuceneMeasureSearch.inMemory(VictimFiles.characters());
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }

    /** Fails in one method, as Lucene does on a full disk. */
    private record Failing(String method, MeasureSearch index) implements MeasureSearch {

        private void failIn(String called) throws IOException {
            if (called.equals(method)) {
                throw new IOException("no space left on device");
            }
        }

        @Override
        public void put(String noticeId, List<SearchableMeasure> measures) throws IOException {
            failIn("put");
            index.put(noticeId, measures);
        }

        @Override
        public void remove(Collection<String> noticeIds) throws IOException {
            failIn("remove");
            index.remove(noticeIds);
        }

        @Override
        public void writeAhead() throws IOException {
            failIn("writeAhead");
            index.writeAhead();
        }

        @Override
        public void commit(String state) throws IOException {
            failIn("commit");
            index.commit(state);
        }

        @Override
        public String state() throws IOException {
            return index.state();
        }

        @Override
        public List<String> notices() throws IOException {
            return index.notices();
        }

        @Override
        public SearchResult search(SearchQuery query, int limit) throws IOException {
            failIn("search");
            return index.search(query, limit);
        }

        @Override
        public void close() throws IOException {
            index.close();
        }
    }
}
