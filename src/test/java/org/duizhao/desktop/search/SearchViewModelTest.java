package org.duizhao.desktop.search;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.export.hit.FoundMeasure;
import org.duizhao.export.hit.HitTable;
import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SearchViewModelTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实责任
            县安委会每季度至少召开一次会议。
            各乡镇每年至少组织一次应急演练。
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2023年安全生产工作的通知
            青政发〔2023〕8号
            各街道办事处：
            一、压实责任
            市安委会每月至少召开一次会议。
            """;

    @TempDir
    private Path folder;
    private final Queue<Runnable> works = new ArrayDeque<>();
    private final Queue<Runnable> questions = new ArrayDeque<>();
    private final TaskRunner workRunner = new TaskRunner(works::add, Runnable::run);
    private final Workbench workbench = new Workbench();
    private final Desk desk = new Desk(Project.unsaved(workbench), workRunner);
    private final SearchViewModel search =
            new SearchViewModel(desk, workRunner, new TaskRunner(questions::add, Runnable::run), Runnable::run);

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("云岭县.txt"), YUNLING);
        Files.writeString(folder.resolve("青禾市.txt"), QINGHE);
        desk.add(List.of(folder));
        run(works);
        search.watch(true);
        run(questions);
    }

    @Test
    void whatIsTypedIsFoundNoticeByNotice() {
        type("“至少召开一次”");
        SearchPage page = search.pageProperty().get();
        assertEquals(2, page.measures());
        assertEquals(List.of("云岭县", "青禾市"), page.found().stream().map(hits -> hits.notice().place()).toList());
        assertTrue(page.missing().isEmpty());
    }

    @Test
    void noticesWithoutAHitAreNamedWhereTheFilterLetsThemThrough() {
        type("演练");
        assertEquals(List.of("青禾市"), search.pageProperty().get().missing().stream().map(NoticeSummary::place).toList());
        type("演练 年份≥2024");
        assertEquals(List.of(), search.pageProperty().get().missing());
    }

    @Test
    void aSentenceFindsItsLikeInOtherNotices() {
        type("每月");
        search.findLike(search.pageProperty().get().found().get(0).hits().get(0));
        run(questions);
        SearchPage page = search.pageProperty().get();
        assertEquals(List.of("青禾市", "云岭县"), page.found().stream().map(hits -> hits.notice().place()).toList(), "the nearest first");
        assertEquals("县安委会每季度至少召开一次会议。", page.found().get(1).hits().get(0).text());
        search.toggle(SearchField.PLACE, "云岭县");
        run(questions);
        assertEquals(List.of("云岭县"), search.pageProperty().get().found().stream().map(hits -> hits.notice().place()).toList());
    }

    @Test
    void nothingTypedIsNothingAskedFor() {
        type("演练");
        type("  ");
        assertEquals(SearchPage.EMPTY, search.pageProperty().get());
    }

    @Test
    void theLatestQueryWins() {
        search.typedProperty().set("演练");
        search.typedProperty().set("每月");
        assertEquals(2, questions.size());
        run(questions);
        assertEquals("每月", search.pageProperty().get().typed());
        assertEquals(1, search.pageProperty().get().measures());
    }

    @Test
    void nothingIsSearchedWhileNobodyLooks() {
        search.watch(false);
        search.typedProperty().set("演练");
        assertTrue(questions.isEmpty());
        search.watch(true);
        run(questions);
        assertEquals(1, search.pageProperty().get().measures());
    }

    @Test
    void aFacetNarrowsTheSearchAndWidensItAgain() {
        type("会议");
        search.toggle(SearchField.YEAR, "2023");
        run(questions);
        assertEquals("会议 年份:2023", search.typedProperty().get());
        assertEquals(1, search.pageProperty().get().measures());
        search.toggle(SearchField.YEAR, "2023");
        run(questions);
        assertEquals(2, search.pageProperty().get().measures());
    }

    @Test
    void aTableHasAllThatIsFound() {
        type("会议");
        List<HitTable> taken = new ArrayList<>();
        search.table(Messages.of(Locale.SIMPLIFIED_CHINESE), taken::add);
        run(questions);
        assertEquals(2, taken.get(0).lines().size());
        assertEquals(Set.of("云岭县", "青禾市"), taken.get(0).lines().stream().map(FoundMeasure::place).collect(Collectors.toSet()));
        type("没有这样的词");
        search.table(Messages.of(Locale.SIMPLIFIED_CHINESE), taken::add);
        run(questions);
        assertEquals(1, taken.size(), "nothing found is no table");
    }

    @Test
    void aKeptSearchIsThereOnceAndTheLatestFirst() {
        search.saved().add("“五到位”");
        search.saved().add(" 会议  频次≥12 ");
        search.saved().add("“五到位”");
        search.saved().add("  ");
        assertEquals("“五到位”\n会议 频次≥12", search.saved().keptProperty().get());
        search.saved().remove("“五到位”");
        assertEquals(List.of("会议 频次≥12"), search.saved().all());
    }

    @Test
    void aSecondValueOfAFacetIsChosenBesideTheFirst() {
        type("会议");
        search.toggle(SearchField.PLACE, "云岭县");
        run(questions);
        Facet places = search.pageProperty().get().facets().get(0);
        assertTrue(places.values().stream().map(Facet.Value::name).toList().containsAll(List.of("云岭县", "青禾市")), "what else can be chosen stays in sight");
        assertEquals(1, search.pageProperty().get().found().size());
        search.toggle(SearchField.PLACE, "青禾市");
        run(questions);
        assertEquals("会议 地区:云岭县,青禾市", search.typedProperty().get());
        assertEquals(2, search.pageProperty().get().found().size());
    }

    @Test
    void aCellOfTheTableNarrowsToItsPlaceAndYear() {
        type("会议");
        search.narrow("云岭县", 2024);
        run(questions);
        assertEquals("会议 地区:云岭县 年份:2024", search.typedProperty().get());
        assertEquals(1, search.pageProperty().get().measures());
    }

    @Test
    void aHitOpensItsNoticeAtItsMeasure() {
        type("演练");
        Hit hit = search.pageProperty().get().found().get(0).hits().get(0);
        List<String> opened = new ArrayList<>();
        search.open(hit, (Notice notice, Measure measure) -> opened.add(notice.file() + " " + measure.text()));
        run(questions);
        assertEquals(List.of("云岭县.txt 各乡镇每年至少组织一次应急演练。"), opened);
    }

    @Test
    void theNoticesWithHitsAreTickedAndNoOthers() {
        type("演练");
        assertEquals(2, desk.ticked().size());
        search.tickFound();
        assertEquals(Set.copyOf(search.pageProperty().get().foundIds()), Set.copyOf(desk.ticked()));
        assertEquals(1, desk.ticked().size());
    }

    @Test
    void moreNoticesThanCanBeTakenInAreNotTicked() throws IOException {
        for (int i = 0; i < Ticks.MOST_TICKED_UNASKED + 2; i++) {
            Files.writeString(folder.resolve("通知" + i + ".txt"), "一、压实责任\n各乡镇要开展" + (i + 1) + "次巡查。\n");
        }
        desk.add(List.of(folder));
        run(works);
        run(questions);
        type("巡查");
        assertEquals(Ticks.MOST_TICKED_UNASKED + 2, search.pageProperty().get().found().size());
        search.tickFound();
        assertEquals(Ticks.MOST_TICKED_UNASKED, desk.ticked().size());
    }

    @Test
    void whatComesInWhileAPersonLooksIsFound() throws IOException {
        type("演练");
        Files.writeString(folder.resolve("石桥县.txt"), YUNLING.replace("云岭县", "石桥县"));
        desk.add(List.of(folder));
        run(works);
        run(questions);
        assertEquals(2, search.pageProperty().get().measures());
    }

    @Test
    void whileTheIndexIsMadeTheSearchIsToldToBeIncomplete() {
        assertFalse(search.indexingProperty().get());
        desk.open(progress -> Project.unsaved(workbench));
        boolean indexed = false;
        while (!works.isEmpty()) {
            works.remove().run();
            indexed |= search.indexingProperty().get();
        }
        assertTrue(indexed);
        assertFalse(search.indexingProperty().get());
    }

    private void type(String text) {
        search.typedProperty().set(text);
        run(questions);
    }

    private static void run(Queue<Runnable> steps) {
        while (!steps.isEmpty()) {
            steps.remove().run();
        }
    }
}
