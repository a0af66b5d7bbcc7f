package org.duizhao.index.search;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LuceneMeasureSearchTest {

    private final Segmenter segmenter = new HanLpSegmenter();

    @TempDir
    Path folder;

    @Test
    void aPhraseIsFoundWhereverItStandsAndNowhereElse() throws IOException {
        try (MeasureSearch search = search("安委会每月至少召开一次会议。", "每月召开会议，至少一次。", "每季度至少召开一次会议。")) {
            assertEquals(List.of("m1"), found(search, "“每月至少召开”"));
            assertEquals(List.of("m1", "m3"), found(search, "“度至少” 或 “月至少召”"), "a phrase need not begin or end with a word");
        }
    }

    @Test
    void wordsMayStandApart() throws IOException {
        try (MeasureSearch search = search("每年开展两次应急演练。", "演练应当有脚本。", "每年考核。")) {
            assertEquals(List.of("m1"), found(search, "每年 演练"));
            assertEquals(List.of("m2"), found(search, "演练 -每年"));
            assertEquals(List.of("m1", "m2", "m3"), found(search, "演练 或 考核"));
        }
    }

    @Test
    void widthAndTraditionalCharactersAndCaseAreTheSame() throws IOException {
        try (MeasureSearch search = search("应用“互联网+执法”系统，覆盖率达９５％。", "統籌後勤保障；接入GIS平台。")) {
            assertEquals(List.of("m1"), found(search, "“互联网＋执法”"));
            assertEquals(List.of("m1"), found(search, "“覆盖率达95%”"));
            assertEquals(List.of("m2"), found(search, "“统筹后勤”"));
            assertEquals(List.of("m2"), found(search, "gis"));
        }
    }

    @Test
    void highlightsAreThePlacesThatWereAskedFor() throws IOException {
        try (MeasureSearch search = search("乡镇 每月 演练，企业每月自查。")) {
            SearchResult.Hit hit = search.search(SearchQueryReader.read("“每月”"), 10).hits().get(0);
            assertEquals(List.of("每月", "每月"), hit.highlights().stream().map(r -> hit.text().substring(r.start(), r.end())).toList());
        }
    }

    @Test
    void aSuperiorPlaceFindsThePlacesBelowIt() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter)) {
            put(search, "a", "云岭县", 2023, "召开会议。");
            put(search, "b", "石浦县", 2024, "召开会议。");
            search.commit("");
            assertEquals(2, search.search(SearchQueryReader.read("会议 地区:青禾市"), 10).measures());
            assertEquals(Map.of("b", 1), search.search(SearchQueryReader.read("会议 地区:石浦县"), 10).counts());
            assertEquals(Map.of("a", 1), search.search(SearchQueryReader.read("会议 年份<=2023"), 10).counts());
        }
    }

    @Test
    void headingsAreFoundByTheirSection() throws IOException {
        try (MeasureSearch search = search("召开会议。")) {
            assertEquals(List.of("m1"), found(search, "章节:责任"));
            assertEquals(List.of(), found(search, "章节:演练"));
        }
    }

    @Test
    void aHeadingLongerThanAnyTermOfTheIndexIsFoundByItsBeginning() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter)) {
            Heading heading = new Heading(1, "一、", "压实责任" + "甲".repeat(40_000), List.of());
            Measure measure = new Measure("m1", "召开会议。", new HeadingPath(heading, null, null), List.of());
            search.put("a", List.of(new SearchableMeasure(NoticeFields.UNKNOWN, measure, List.of(), List.of(), List.of(), List.of())));
            search.commit("");
            assertEquals(List.of("m1"), found(search, "章节:实责任"));
        }
    }

    @Test
    void anIssuerIsFoundByAnyPartOfItsNameAndStarsAreNoWildcards() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter)) {
            Measure measure = new Measure("m1", "召开会议。", HeadingPath.NONE, List.of());
            search.put("a", List.of(new SearchableMeasure(new NoticeFields(null, null, null, "云岭县安全生产 委员会"), measure, List.of(), List.of(), List.of(), List.of())));
            search.commit("");
            assertEquals(List.of("m1"), found(search, "机关:生产委员"));
            assertEquals(List.of("m1"), found(search, "机关:雲嶺縣"));
            assertEquals(List.of(), found(search, "机关:生产*会"));
            assertEquals(List.of(), found(search, "机关:委员会云岭"));
        }
    }

    @Test
    void aMeasureIsFoundByAnyPartOfTheNameOfAnOfficeThatSeesToIt() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter)) {
            put(search, "a", new Body("青禾市财政局", Duty.LEADS), new Body("市人力资源社会保障局", Duty.SUPPORTS));
            put(search, "b", new Body("市 人力资源社会保障局", Duty.LEADS));
            put(search, "c");
            search.commit("");
            assertEquals(Map.of("a", 1), counts(search, "责任单位:市财政局"));
            assertEquals(Map.of("a", 1, "b", 1), counts(search, "责任单位:社会保障"), "in whatever duty, and no blank parts a name");
            assertEquals(Map.of("b", 1), counts(search, "牵头单位:社会保障"), "who only supports does not lead");
            assertEquals(Map.of("b", 1), counts(search, "责任单位：市人力資源 -牵头单位:财政"), "with other filters");
            assertEquals(Map.of("a", 1), counts(search, "responsible:财政局 会议"));
            assertEquals(Map.of(), counts(search, "责任单位:财政局社会"), "not across two names");
            assertEquals(Map.of(), counts(search, "责任单位:召开"), "not in the text");
            assertEquals(List.of("青禾市财政局", "市人力资源社会保障局"), search.search(SearchQueryReader.read("责任单位:财政"), 1).hits().get(0).responsible());
        }
    }

    @Test
    void anOfficeNamedAtAnyLengthIsFoundByItsBeginning() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter)) {
            put(search, "a", new Body("县水利局" + "甲".repeat(40_000), Duty.RESPONSIBLE));
            search.commit("");
            assertEquals(Map.of("a", 1), counts(search, "责任单位:水利局"));
        }
    }

    private static void put(MeasureSearch search, String notice, Body... responsible) throws IOException {
        Measure measure = new Measure("m1", "每月召开会议。", HeadingPath.NONE, List.of());
        search.put(notice, List.of(new SearchableMeasure(NoticeFields.UNKNOWN, measure, List.of(), List.of(), List.of(), List.of(responsible))));
    }

    private static Map<String, Integer> counts(MeasureSearch search, String query) throws IOException {
        return search.search(SearchQueryReader.read(query), 10).counts();
    }

    @Test
    void countsAreOfAllHitsThoughOnlySomeAreShown() throws IOException {
        try (MeasureSearch search = search("每月一查。", "每月二查。", "每月三查。")) {
            SearchResult result = search.search(SearchQueryReader.read("每月"), 2);
            assertEquals(3, result.measures());
            assertEquals(2, result.hits().size());
            assertEquals(Map.of("n", 3), result.counts());
        }
    }

    @Test
    void anIndexOnDiskKnowsItsStateAndItsMeasures() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.in(folder, segmenter)) {
            put(search, "a", "云岭县", 2023, "召开会议。");
            search.commit("7 notices");
        }
        try (MeasureSearch search = LuceneMeasureSearch.in(folder, segmenter)) {
            assertEquals("7 notices", search.state());
            assertEquals(1, search.search(SearchQueryReader.read("会议"), 10).measures());
            search.remove(List.of("a", "unknown"));
            search.commit("6 notices");
            assertEquals(0, search.search(SearchQueryReader.read("会议"), 10).measures());
        }
    }

    @Test
    void whatIsWrittenAheadIsSeenWithTheCommitAndOnce() throws IOException {
        try (MeasureSearch search = LuceneMeasureSearch.in(folder, segmenter)) {
            put(search, "a", "云岭县", 2023, "召开会议。");
            search.writeAhead();
            assertEquals(0, search.search(SearchQueryReader.read("会议"), 10).measures());
            put(search, "a", "云岭县", 2023, "召开会议。");
            search.writeAhead();
            search.writeAhead();
            search.commit("");
            assertEquals(1, search.search(SearchQueryReader.read("会议"), 10).measures());
        }
    }

    @Test
    void theLikestToASentenceComeFirst() throws IOException {
        try (MeasureSearch search = search("县直部门每年考核一次。", "每年开展两次应急演练。", "安委会每月至少召开一次会议，分析形势。", "建设避难场所。")) {
            assertEquals(List.of("m3", "m1"), found(search, "近似:“市安委会每季度召开一次会议，分析形势。”"));
            assertEquals(List.of("m3"), search.search(new SearchQuery.Like("市安委会每季度召开一次会议。"), 1).hits().stream()
                    .map(SearchResult.Hit::measureId).toList());
            assertEquals(List.of(), found(search, "近似:“市安委会每季度召开一次会议。” 年份:1999"));
            assertEquals(List.of(), found(search, "近似:“？”"));
        }
    }

    @Property(tries = 200)
    void aPhraseIsFoundExactlyWhereTheTextHoldsIt(@ForAll("texts") String text, @ForAll("texts") String phrase) throws IOException {
        try (MeasureSearch search = search(text)) {
            int expected = text.contains(phrase) ? 1 : 0;
            assertEquals(expected, search.search(new SearchQuery.Phrase(phrase), 1).measures());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安全月每，1").ofMinLength(1).ofMaxLength(7);
    }

    private MeasureSearch search(String... texts) throws IOException {
        MeasureSearch search = LuceneMeasureSearch.inMemory(segmenter);
        put(search, "n", "云岭县", 2023, texts);
        search.commit("");
        return search;
    }

    private static void put(MeasureSearch search, String notice, String place, int year, String... texts) throws IOException {
        List<SearchableMeasure> measures = new ArrayList<>();
        for (String text : texts) {
            HeadingPath path = new HeadingPath(new Heading(1, "一、", "压实责任", List.of()), null, null);
            Measure measure = new Measure("m" + (measures.size() + 1), text, path, List.of());
            measures.add(new SearchableMeasure(new NoticeFields(new Jurisdiction(place, null, List.of("云州省", "青禾市")), year, "通知", null),
                    measure, List.of(), List.of(), List.of(), List.of()));
        }
        search.put(notice, measures);
    }

    private static List<String> found(MeasureSearch search, String query) throws IOException {
        return search.search(SearchQueryReader.read(query), 10).hits().stream().map(SearchResult.Hit::measureId).toList();
    }
}
