package org.duizhao.desktop.search;

import org.duizhao.desktop.Notices;
import org.duizhao.desktop.search.Facet.Value;
import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How what was found is put in order for the eye. */
class SearchShapesTest {

    private static final NoticeHits YUNLING = hits("云岭县", 2024, 3, "云州省", "临澜市");
    private static final NoticeHits QINGHE = hits("青禾市", 2023, 2, "云州省");

    @Test
    void measuresAreCountedByPlaceAndYear() {
        CountTable table = CountTable.of(List.of(YUNLING, QINGHE), List.of(hits("云岭县", 2023, 0, "云州省", "临澜市").notice()));
        assertEquals(List.of(2023, 2024), table.years());
        assertEquals(List.of("云岭县", "青禾市"), table.rows().stream().map(CountTable.Row::place).toList());
        assertEquals(List.of(0, 3), table.rows().get(0).counts());
        assertEquals(Arrays.asList(2, null), table.rows().get(1).counts(), "of 2024 there is no notice of 青禾市");
    }

    @Test
    void aNoticeWithoutAYearHasAColumnOfItsOwn() {
        CountTable table = CountTable.of(List.of(YUNLING, hits("石桥镇", null, 1)), List.of());
        assertEquals(Arrays.asList(2024, null), table.years());
        assertEquals(Arrays.asList(null, 1), table.rows().get(1).counts());
    }

    @Test
    void ofManyPlacesTheSuperiorOnesAreCounted() {
        List<NoticeHits> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(hits("第" + i + "县", 2024, 1, i % 2 == 0 ? "云州省" : "海右省", "某市" + i % 4));
        }
        CountTable table = CountTable.of(many, List.of());
        assertEquals(4, table.rows().size());
        assertEquals(List.of(5), table.rows().get(0).counts());
    }

    @Test
    void placesStandUnderThoseTheyLieIn() {
        Facet places = Facets.of("会议 地区:临澜市", List.of(YUNLING, QINGHE), Map.of()).get(0);
        assertEquals(SearchField.PLACE, places.field());
        assertEquals(List.of(new Value("云州省", 0, 5, false), new Value("临澜市", 1, 3, true), new Value("云岭县", 2, 3, false),
                new Value("青禾市", 1, 2, false)), places.values());
    }

    @Test
    void ofManyPlacesOnlyTheChosenOnesAreUnfolded() {
        List<NoticeHits> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(hits("第" + i + "县", 2024, 1, i % 2 == 0 ? "云州省" : "海右省"));
        }
        assertEquals(List.of("云州省", "海右省"), names(Facets.of("会议", many, Map.of()).get(0)));
        assertEquals(22, Facets.of("会议 地区:云州省", many, Map.of()).get(0).values().size());
    }

    @Test
    void yearsAreCountedTooAndWhatLeavesNoChoiceIsLeftOut() {
        List<Facet> facets = Facets.of("会议", List.of(YUNLING, QINGHE), Map.of());
        assertEquals(List.of("2024", "2023"), names(facets.get(1)));
        assertEquals(2, facets.size(), "all are of one kind, and no issuer is known");
        List<Facet> narrowed = Facets.of("会议 文种:通知", List.of(YUNLING, QINGHE), Map.of());
        assertEquals(List.of(new Value("通知", 0, 5, true)), narrowed.get(2).values());
    }

    @Test
    void aLongMeasureIsShownAroundWhatWasAskedFor() {
        String text = "前".repeat(300) + "每月召开会议" + "后".repeat(300);
        Snippet snippet = Snippet.of(new Hit("n", "m1", "一、", text, List.of(new SourceRange(300, 302)), List.of()));
        Span lit = snippet.lit().get(0);
        assertEquals("每月", snippet.text().substring(lit.start(), lit.end()));
        assertTrue(snippet.text().startsWith("…前") && snippet.text().endsWith("后…"), snippet.text());
        assertTrue(snippet.text().length() < 300);
    }

    @Test
    void aShortMeasureIsShownAsItIs() {
        Snippet snippet = Snippet.of(new Hit("n", "m1", "一、", "每月召开会议。", List.of(new SourceRange(0, 2)), List.of()));
        assertEquals(new Snippet("每月召开会议。", List.of(new Span(0, 2))), snippet);
    }

    @Test
    void theComparisonIsFilteredByWhatStandsInEveryHit() {
        NoticeHits both = new NoticeHits(YUNLING.notice(), 2, List.of(new Hit("n", "m1", "一、", "每月召开会议。", List.of(), List.of()),
                new Hit("n", "m2", "一、", "会议每月召开。", List.of(), List.of())));
        assertEquals("“每月” “会议”", TableFilter.of(page("“每月” 会议 地区:云州省", both)));
        assertEquals("", TableFilter.of(page("每月会议", both)));
        assertEquals("", TableFilter.of(page("每月 OR 演练", both)));
    }

    @Test
    void whatOnlyMeansItIsCountedApartFromWhatSaysItWordForWord() {
        NoticeHits both = new NoticeHits(YUNLING.notice(), 2, List.of(
                new Hit("n", "m1", "一、", "落实“五到位”。", List.of(new SourceRange(3, 6)), List.of()),
                new Hit("n", "m2", "一、", "做到责任、投入、培训、管理、救援到位。", List.of(), List.of())));
        assertEquals(1, page("五到位", both).byMeaning());
        assertEquals(0, page("年份:2024", new NoticeHits(YUNLING.notice(), 1, List.of(both.hits().get(1)))).byMeaning(), "no words were asked for");
    }

    private static SearchPage page(String typed, NoticeHits found) {
        return new SearchPage(typed, found.measures(), List.of(found), List.of(), List.of(), CountTable.EMPTY);
    }

    @Test
    void whatElseCanBeChosenStandsBesideWhatIsChosen() {
        Facet years = Facets.of("会议 年份:2024", List.of(YUNLING), Map.of(SearchField.YEAR, List.of(YUNLING, QINGHE))).stream()
                .filter(facet -> facet.field() == SearchField.YEAR).findFirst().orElseThrow();
        assertEquals(List.of("2024", "2023"), names(years));
        assertEquals(1, years.values().stream().filter(Value::chosen).count());
    }

    @Test
    void aPlaceKnowsThoseAroundItAndWithinIt() {
        Facet places = new Facet(SearchField.PLACE, List.of(new Value("云州省", 0, 5, false), new Value("临澜市", 1, 3, false), new Value("青禾县", 2, 3, false),
                new Value("石浦市", 1, 2, false)));
        assertEquals(Set.of("云州省", "青禾县"), places.kin("临澜市"));
        assertEquals(Set.of("云州省", "临澜市"), places.kin("青禾县"));
        assertEquals(Set.of("云州省"), places.kin("石浦市"));
        assertEquals(Set.of(), places.kin("别处"));
    }

    private static List<String> names(Facet facet) {
        return facet.values().stream().map(Value::name).toList();
    }

    private static NoticeHits hits(String place, Integer year, int measures, String... above) {
        return new NoticeHits(NoticeSummary.of(Notices.of(place + year, place, year, List.of(above), "一句。")),
                measures, List.of());
    }
}
