package org.duizhao.workbench.importing;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.NoticeFields;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.library.Library;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.parse.NoticeParser;
import org.duizhao.progress.Progress;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.TextRepair;
import org.duizhao.workbench.search.SearchCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProjectImportTest {

    @TempDir
    Path folder;

    @TempDir
    Path place;

    @Test
    void everyReadableFileOfATreeIsStoredAndFound() throws Exception {
        write("一/云岭县.txt", "云岭县每月召开会议。");
        write("二/石浦县.txt", "石浦县每季度召开会议。");
        write("二/空.txt", "");
        try (Library library = Library.open(project()); SearchCache search = search(library)) {
            List<ImportEvent> events = importAll(library, search, Progress.NONE);
            assertEquals(2, events.stream().filter(ImportEvent.Stored.class::isInstance).count());
            assertEquals(1, events.stream().filter(ImportEvent.Failed.class::isInstance).count());
            assertEquals(2, library.summaries().size());
            assertEquals(1, search.search(SearchQueryReader.read("每季度"), 5).measures());
        }
    }

    @Test
    void theSameContentIsStoredOnceWhateverItsName() throws Exception {
        write("甲.txt", "各乡镇开展演练。");
        write("乙/甲的副本.txt", "各乡镇开展演练。");
        try (Library library = Library.open(project()); SearchCache search = search(library)) {
            List<ImportEvent> first = importAll(library, search, Progress.NONE);
            assertEquals(1, first.stream().filter(ImportEvent.Duplicate.class::isInstance).count());
            List<ImportEvent> again = importAll(library, search, Progress.NONE);
            assertTrue(again.stream().allMatch(ImportEvent.Duplicate.class::isInstance), "all is there already");
            assertEquals(1, library.summaries().size());
        }
    }

    @Test
    void whatWasInStaysInWhenCancelled() throws Exception {
        for (int i = 0; i < 100; i++) {
            write(String.format("%03d.txt", i), "第" + i + "号通知要求开展检查。");
        }
        Progress cancelledAtSeventy = (stage, done, total) -> {
            if (done == 70) {
                throw new CancellationException();
            }
        };
        try (Library library = Library.open(project()); SearchCache search = search(library)) {
            List<ImportEvent> events = new ArrayList<>();
            assertThrows(CancellationException.class,
                    () -> anImport(library, search).run(List.of(folder), cancelledAtSeventy, events::add));
            assertEquals(70, events.size());
            assertEquals(70, library.summaries().size());
            assertEquals(70, search.search(SearchQueryReader.read("检查"), 5).measures());
        }
    }

    @Test
    void anIndexThatIsMissingOrOldIsMadeAgain() throws Exception {
        write("甲.txt", "各乡镇开展演练。");
        try (Library library = Library.open(project())) {
            try (SearchCache lost = search(library)) {
                importAll(library, lost, Progress.NONE);
            }
            Path index = place.resolve("index");
            try (SearchCache fresh = new SearchCache(library, LuceneMeasureSearch.in(index, new HanLpSegmenter()), this::searchable)) {
                assertEquals(0, fresh.search(SearchQueryReader.read("演练"), 5).measures());
                fresh.catchUp(Progress.NONE);
                assertEquals(1, fresh.search(SearchQueryReader.read("演练"), 5).measures());
            }
            String id = library.summaries().get(0).id();
            library.remove(List.of(id));
            try (SearchCache old = new SearchCache(library, LuceneMeasureSearch.in(index, new HanLpSegmenter()), this::searchable)) {
                old.catchUp(Progress.NONE);
                assertEquals(0, old.search(SearchQueryReader.read("演练"), 5).measures());
            }
        }
    }

    @Test
    void anIndexOfAnOlderProgramIsMadeAgain() throws Exception {
        write("甲.txt", "各乡镇开展演练。");
        Path index = place.resolve("index");
        try (Library library = Library.open(project())) {
            try (SearchCache cache = new SearchCache(library, LuceneMeasureSearch.in(index, new HanLpSegmenter()), notice -> List.of())) {
                importAll(library, cache, Progress.NONE);
            }
            try (MeasureSearch older = LuceneMeasureSearch.in(index, new HanLpSegmenter())) {
                older.commit(Long.toString(library.revision()));
            }
            try (SearchCache cache = new SearchCache(library, LuceneMeasureSearch.in(index, new HanLpSegmenter()), this::searchable)) {
                cache.catchUp(Progress.NONE);
                assertEquals(1, cache.search(SearchQueryReader.read("演练"), 5).measures());
            }
        }
    }

    @Test
    void whatIsStoredDoesNotDependOnTheNumberOfWorkers() throws Exception {
        for (int i = 0; i < 40; i++) {
            write(i + ".txt", "第" + i + "号通知。");
        }
        assertEquals(stored(1), stored(4));
    }

    private List<NoticeSummary> stored(int workers) throws Exception {
        Path file = place.resolve(workers + "workers.duizhao");
        try (Library library = Library.open(file); SearchCache search = search(library)) {
            new ProjectImport(new NoticeFileReader(), ProjectImportTest::parse, library, search, workers)
                    .run(List.of(folder), Progress.NONE, event -> assertFalse(event instanceof ImportEvent.Failed));
            return library.summaries().stream().map(ProjectImportTest::withoutTime).toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static NoticeSummary withoutTime(NoticeSummary s) {
        return new NoticeSummary(s.id(), s.file(), s.citation(), s.counts(), null);
    }

    private List<ImportEvent> importAll(Library library, SearchCache search, Progress progress) throws Exception {
        List<ImportEvent> events = new ArrayList<>();
        anImport(library, search).run(List.of(folder), progress, events::add);
        return events;
    }

    private static ProjectImport anImport(Library library, SearchCache search) {
        return new ProjectImport(new NoticeFileReader(), ProjectImportTest::parse, library, search, 2);
    }

    private static Notice parse(SourceText source) {
        return new NoticeParser().parse(source, new TextRepair(new HanLpSegmenter()).repair(source));
    }

    private SearchCache search(Library library) throws IOException {
        return new SearchCache(library, LuceneMeasureSearch.inMemory(new HanLpSegmenter()), this::searchable);
    }

    private List<SearchableMeasure> searchable(Notice notice) {
        return notice.measures().stream().map(measure -> new SearchableMeasure(NoticeFields.UNKNOWN, measure, List.of(),
                List.of(), List.of(), List.of())).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path project() {
        return place.resolve("项目.duizhao");
    }
}
