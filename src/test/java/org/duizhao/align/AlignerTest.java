package org.duizhao.align;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.TopicEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlignerTest {

    private static final List<Notice> THREE = List.of(Notices.yunling(), Notices.qinghe(), Notices.linlan());

    private final Aligner aligner = new Aligner(Codebook.shipped(), VectorSource.NONE, new HanLpSegmenter());

    @Test
    void measuresThatStateTheSameStandInOneRow() {
        Row meeting = rowWith(aligner.align(THREE, Progress.NONE), "县安委会每月至少召开一次全体会议，分析安全形势。");
        assertEquals(3, meeting.cells().size());
        assertTrue(texts(meeting).contains("市安委会每季度召开一次全体会议，分析研判安全形势。"));
        assertTrue(texts(meeting).contains("区安委会每月召开一次全体会议，分析安全形势。"));
    }

    @Test
    void aRowWithTheWordsOfAPersonsOwnTopicStandsUnderThat() {
        Codebook own = Codebook.shipped().with(List.of(TopicEntry.typed("自定", "全体会议", "全体会议", ""), TopicEntry.typed("自定", "形势", "?形势", "")));
        Row meeting = rowWith(new Aligner(own, VectorSource.NONE, new HanLpSegmenter()).align(THREE, Progress.NONE),
                "县安委会每月至少召开一次全体会议，分析安全形势。");
        assertEquals(List.of("自定", "全体会议"), List.of(meeting.subject().group(), meeting.subject().topic()));
    }

    @Test
    void aMeasureWithoutPartnerStandsAlone() {
        Row shelters = rowWith(aligner.align(THREE, Progress.NONE), "建设三处应急避难场所。");
        assertEquals(1, shelters.cells().size());
        assertEquals(1.0, shelters.score());
        assertTrue(shelters.reasons().isEmpty());
    }

    @Test
    void measuresOnASubjectThatTheCodebookDoesNotKnowFindEachOtherByTheirMeaning(@TempDir Path caches) {
        VectorSource encoder = SentenceEncoder.shipped(caches);
        Aligner unknowing = new Aligner(Codebook.of(List.of("责任\t会议\t会议\t")), encoder, new HanLpSegmenter());
        Notice one = Notices.notice("云岭县", 2024, "#茶园管护", "每亩茶园施用有机肥不少于二百公斤。冬季封园前完成茶树修剪。",
                "#品牌建设", "统一使用云岭绿茶地理标志。每年四月举办开茶节。对新建清洁化加工厂给予补助。");
        Notice other = Notices.notice("青禾市", 2024, "#打响品牌", "四月中旬举办采茶开茶节，邀请客商参加。规范使用地理标志，打击假冒青禾红茶。",
                "#茶园", "推广有机肥替代化肥，茶园施用有机肥面积达到两万亩。抓好茶树冬季修剪和封园。");
        Comparison comparison = unknowing.align(List.of(one, other), Progress.NONE);
        assertEquals(2, rowWith(comparison, "冬季封园前完成茶树修剪。").cells().size());
        assertEquals(2, rowWith(comparison, "每年四月举办开茶节。").cells().size());
        assertEquals(1, rowWith(comparison, "对新建清洁化加工厂给予补助。").cells().size());
        encoder.rest();
    }

    @Test
    void whereThereIsNoEncoderWordsFindEachOtherInShortNoticesToo() {
        Aligner unknowing = new Aligner(Codebook.of(List.of("责任\t会议\t会议\t")), VectorSource.NONE, new HanLpSegmenter());
        Notice one = Notices.notice("云岭县", 2024, "#茶园管护", "每亩茶园施用有机肥不少于二百公斤。冬季封园前完成茶树修剪。",
                "#品牌建设", "统一使用云岭绿茶地理标志。每年四月举办开茶节。对新建清洁化加工厂给予补助。");
        Notice other = Notices.notice("青禾市", 2024, "#打响品牌", "四月中旬举办开茶节，邀请客商参加。规范使用青禾红茶地理标志。",
                "#茶园", "推广有机肥，茶园施用有机肥面积达到两万亩。冬季封园前抓好茶树修剪。");
        Comparison comparison = unknowing.align(List.of(one, other), Progress.NONE);
        assertEquals(2, rowWith(comparison, "冬季封园前完成茶树修剪。").cells().size());
        assertEquals(2, rowWith(comparison, "每亩茶园施用有机肥不少于二百公斤。").cells().size());
        assertEquals(1, rowWith(comparison, "对新建清洁化加工厂给予补助。").cells().size());
    }

    @Test
    void lookalikesStayApart(@TempDir Path caches) {
        VectorSource encoder = SentenceEncoder.shipped(caches);
        Notice one = Notices.notice("云岭县", 2024, "#能力建设", "全年组织两次应急救援队伍集中训练。全年组织两次安全生产综合督查。",
                "#专项整治", "煤矿每月排查一次顶板和瓦斯隐患。非煤矿山每季度排查一次边坡和排土场隐患。");
        Notice other = Notices.notice("青禾市", 2024, "#能力建设", "每年组织一次应急救援队伍集中训练。每年组织一次安全生产综合督查。",
                "#专项整治", "督促煤矿按月排查顶板、瓦斯隐患。督促非煤矿山按季排查边坡、排土场隐患。");
        Comparison comparison = new Aligner(Codebook.shipped(), encoder, new HanLpSegmenter()).align(List.of(one, other), Progress.NONE);
        encoder.rest();
        assertEquals(Set.of("全年组织两次应急救援队伍集中训练。", "每年组织一次应急救援队伍集中训练。"),
                Set.copyOf(texts(rowWith(comparison, "每年组织一次应急救援队伍集中训练。"))));
        assertEquals(Set.of("全年组织两次安全生产综合督查。", "每年组织一次安全生产综合督查。"),
                Set.copyOf(texts(rowWith(comparison, "每年组织一次安全生产综合督查。"))));
        assertEquals(Set.of("煤矿每月排查一次顶板和瓦斯隐患。", "督促煤矿按月排查顶板、瓦斯隐患。"),
                Set.copyOf(texts(rowWith(comparison, "督促煤矿按月排查顶板、瓦斯隐患。"))));
        assertEquals(Set.of("非煤矿山每季度排查一次边坡和排土场隐患。", "督促非煤矿山按季排查边坡、排土场隐患。"),
                Set.copyOf(texts(rowWith(comparison, "督促非煤矿山按季排查边坡、排土场隐患。"))));
    }

    @Test
    void stricterRowsHoldFewerAndSurerLinks() {
        Alignment alignment = aligner.prepare(THREE, Progress.NONE);
        double needed = 0;
        for (Strictness strictness : List.of(Strictness.LENIENT, Strictness.BALANCED, Strictness.STRICT)) {
            double least = alignment.comparison(strictness).rows().stream().filter(row -> row.stated().size() == 2)
                    .mapToDouble(Row::score).min().orElse(1);
            assertTrue(least >= needed, strictness + " " + least);
            needed = least;
        }
    }

    @Test
    void noMeasureIsLostOrInvented() {
        Set<String> shown = new HashSet<>();
        for (Row row : aligner.align(THREE, Progress.NONE).rows()) {
            assertFalse(row.cells().isEmpty());
            row.cells().forEach(cell -> cell.measures().forEach(measure -> shown.add(cell.noticeId() + measure.id())));
        }
        Set<String> given = new HashSet<>();
        THREE.forEach(notice -> notice.measures().forEach(measure -> given.add(notice.id() + measure.id())));
        assertEquals(given, shown);
    }

    @Property(tries = 12)
    void theOrderOfTheNoticesDoesNotMatter(@ForAll("shuffled") List<Notice> notices) {
        assertEquals(aligner.align(THREE, Progress.NONE), aligner.align(notices, Progress.NONE));
    }

    @Test
    void anotherOrderOfColumnsLeavesTheRowsAsTheyAre() {
        Comparator<Notice> backwards = ColumnOrder.BY_PLACE.reversed();
        Comparison usual = aligner.align(THREE, Progress.NONE);
        Comparison other = aligner.align(THREE, backwards, Progress.NONE);
        assertEquals(usual.notices().stream().sorted(backwards).toList(), other.notices());
        assertEquals(usual.rows().stream().map(Row::subject).toList(), other.rows().stream().map(Row::subject).toList());
        for (Row row : other.rows()) {
            List<String> ids = row.cells().stream().map(Cell::noticeId).toList();
            assertEquals(other.notices().stream().map(Notice::id).filter(ids::contains).toList(), ids);
        }
        assertEquals(usual, other.inOrder(ColumnOrder.BY_PLACE));
    }

    @Provide
    Arbitrary<List<Notice>> shuffled() {
        return Arbitraries.shuffle(THREE);
    }

    @Test
    void aNoticeStandsAgainstItselfOneToOne() {
        Notice yunling = Notices.yunling();
        Notice copy = new Notice(new SourceFile("copy", "副本.txt", ""), yunling.metadata(), yunling.outline(), List.of(), List.of());
        for (Row row : aligner.align(List.of(yunling, copy), Progress.NONE).rows()) {
            List<String> texts = texts(row);
            assertEquals(2 * Set.copyOf(texts).size(), texts.size());
            assertEquals(2, row.stated().size());
        }
    }

    @Test
    void aNoticeOnAnotherSubjectLeavesTheRowsOfTheOthers() {
        Notice tea = Notices.notice("梅溪县", 2024, "#茶园管护", "每亩茶园施用有机肥不少于二百公斤。冬季封园前完成茶树修剪。");
        List<Notice> four = new ArrayList<>(THREE);
        four.add(tea);
        Set<Set<String>> before = rowsOfTexts(aligner.align(THREE, Progress.NONE));
        Set<Set<String>> after = rowsOfTexts(aligner.align(four, Progress.NONE));
        assertTrue(after.containsAll(before));
        assertEquals(tea.measures().size(), after.size() - before.size());
    }

    @Test
    void openingsStandInRowsAtTheFoot() {
        Notice one = Notices.notice("云岭县", 2024, "现就做好茶园管护工作通知如下。", "#管护", "每亩茶园施用有机肥二百公斤。");
        Notice other = Notices.notice("青禾市", 2024, "现就加强茶园管护工作通知如下。", "#管护", "每亩茶园要施用有机肥。");
        List<Row> rows = aligner.align(List.of(one, other), Progress.NONE).rows();
        Row last = rows.get(rows.size() - 1);
        assertTrue(last.foot());
        assertTrue(texts(last).stream().allMatch(text -> text.endsWith("通知如下。")));
        assertFalse(rows.get(0).foot());
    }

    @Test
    void everyCharacterIsShownOnce() {
        Map<String, boolean[]> shown = new HashMap<>();
        for (Row row : aligner.align(THREE, Progress.NONE).rows()) {
            for (Cell cell : row.cells()) {
                for (Measure measure : cell.measures()) {
                    boolean[] characters = shown.computeIfAbsent(cell.noticeId() + measure.id(), id -> new boolean[measure.text().length()]);
                    cell.shown(measure).forEach(span -> {
                        for (int i = span.start(); i < span.end(); i++) {
                            assertFalse(characters[i], "twice: " + measure.text());
                            characters[i] = true;
                        }
                    });
                }
            }
        }
        for (boolean[] characters : shown.values()) {
            for (boolean character : characters) {
                assertTrue(character);
            }
        }
    }

    @Test
    void aStricterComparisonHasNoMoreLinkedMeasures() {
        Alignment alignment = aligner.prepare(THREE, Progress.NONE);
        int strict = alignment.count(Strictness.STRICT).linked();
        int balanced = alignment.count(Strictness.BALANCED).linked();
        assertTrue(strict <= balanced);
        assertTrue(balanced <= alignment.count(Strictness.LENIENT).linked());
        assertEquals(alignment.comparison(Strictness.STRICT).rows().size(), alignment.count(Strictness.STRICT).rows());
    }

    @Test
    void theSameContentUnderTwoNamesIsOneColumn() {
        Notice yunling = Notices.yunling();
        Notice copy = new Notice(new SourceFile(yunling.id(), "副本.txt", ""), yunling.metadata(), yunling.outline(), List.of(), List.of());
        assertEquals(List.of("云岭县2023.txt"),
                aligner.align(List.of(copy, yunling), Progress.NONE).notices().stream().map(Notice::file).toList());
    }

    @Test
    void twoNoticesOfOnePlaceAndYearAreTwoColumns() {
        Notice yunling = Notices.yunling();
        Notice second = new Notice(new SourceFile("another", "补充通知.txt", ""), yunling.metadata(), Notices.linlan().outline(), List.of(), List.of());
        assertEquals(2, aligner.align(List.of(yunling, second), Progress.NONE).notices().size());
    }

    @Test
    void nothingOrOneNoticeIsAComparisonToo() {
        assertEquals(new Comparison(List.of(), List.of()), aligner.align(List.of(), Progress.NONE));
        assertEquals(Notices.yunling().measures().size(), aligner.align(List.of(Notices.yunling()), Progress.NONE).rows().size());
    }

    @Test
    void severalThreadsAtOnceGetWhatOneGets() throws Exception {
        Comparison alone = aligner.align(THREE, Progress.NONE);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Comparison>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(threads.submit(() -> aligner.align(THREE, Progress.NONE)));
            }
            for (Future<Comparison> result : results) {
                assertEquals(alone, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void workThatIsNoLongerWantedStops() {
        Progress unwanted = (stage, done, total) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> aligner.align(THREE, unwanted));
    }

    private static Set<Set<String>> rowsOfTexts(Comparison comparison) {
        return comparison.rows().stream().map(row -> Set.copyOf(texts(row))).collect(Collectors.toSet());
    }

    private static Row rowWith(Comparison comparison, String text) {
        return comparison.rows().stream().filter(row -> texts(row).contains(text)).findFirst().orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().flatMap(cell -> cell.measures().stream()).map(Measure::text).toList();
    }
}
