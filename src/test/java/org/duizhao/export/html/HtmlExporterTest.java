package org.duizhao.export.html;

import org.duizhao.align.Comparison;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.Annexes;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.extract.RequirementExtractor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HtmlExporterTest {

    @Test
    void eachMeasureStandsInItsCellAboveItsSource() throws IOException {
        Element row = page(Comparisons.ofTwo(), ExportSettings.DEFAULT).selectFirst("#r1");
        assertEquals(Comparisons.MONTHLY, row.select("td").get(0).selectFirst("p").text());
        assertEquals("云政发〔2023〕5号 一、（二）", row.select("td").get(0).selectFirst(".source").text());
        assertEquals("1 会议频次 待核", row.selectFirst("th").text());
    }

    @Test
    void aNoticeWithoutTheMeasureSaysSo() throws IOException {
        assertEquals("未见规定", page(Comparisons.ofTwo(), ExportSettings.DEFAULT).selectFirst("#r2 td.none").text());
    }

    @Test
    void aNoticeThatStatesTheMatterElsewhereLeadsThere() throws IOException {
        Document page = page(Comparisons.ofClauses(), ExportSettings.DEFAULT);
        assertEquals("…各林场每年组织一次演练。", page.select("#r2 td").get(1).selectFirst("p").text());
        assertEquals("见第2行", page.selectFirst("#r3 td a.see[href=#r2]").text());
    }

    @Test
    void figuresAndHowTheyStandToTheBaseAreSaidWhereThereIsOne() throws IOException {
        Document page = page(Comparisons.ofClauses(), ExportSettings.DEFAULT.withBase("aaaa"));
        assertEquals("1次/季 ▽较松", page.select("#r1 td").get(1).selectFirst(".figures").text());
        assertTrue(page(Comparisons.ofClauses(), ExportSettings.DEFAULT).select(".figures").isEmpty());
    }

    @Test
    void wordsOfANoticeAreNeverMarkup() throws IOException {
        Document page = page(Comparisons.ofOne("<script>alert(1)</script><img src=x onerror='a'>&amp;\"。"), ExportSettings.DEFAULT);
        assertTrue(page.select("script, img").isEmpty());
        assertEquals("<script>alert(1)</script><img src=x onerror='a'>&amp;\"。", page.selectFirst("td p").wholeText());
    }

    @Test
    void aTitleIsNeverMarkup() throws IOException {
        Document page = page(Comparisons.ofTwo(), ExportSettings.DEFAULT.withTitle("</title><b>对照"));
        assertEquals("</title><b>对照", page.title());
        assertEquals("</title><b>对照", page.selectFirst("h1").text());
    }

    @Test
    void theFileNeedsNothingElse() throws IOException {
        String file = file(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        assertTrue(Jsoup.parse(file).select("script, link, [src], [href]:not([href^=#])").isEmpty());
        assertFalse(file.contains("http:") || file.contains("https:") || file.contains("@import") || file.contains("url("));
        assertTrue(file.contains("@media print"));
    }

    @Test
    void whatDiffersFromTheBaseIsMarkedAndWhatOnlyTheBaseHasIsNoWordOfAnother() throws IOException {
        Document page = page(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("aaaa"));
        Element other = page.select("#r1 td").get(1);
        assertTrue(other.select("ins").text().contains("季"));
        assertTrue(page.select("del").isEmpty());
        assertEquals(Comparisons.QUARTERLY, other.selectFirst("p").text());
        assertEquals("≈表述不同", other.selectFirst(".standing").text());
        assertEquals("▽较松", page(Comparisons.ofClauses(), ExportSettings.DEFAULT.withBase("aaaa")).select("#r1 td").get(1).selectFirst(".standing").text());
        assertEquals("基准", page.selectFirst("thead .base").text());
    }

    @Test
    void aRowWhoseLinksNobodySettledStandsBehindTheTableOrNowhere() throws IOException {
        Document page = page(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        assertEquals("待核对事项", page.selectFirst("h2#unsure").text());
        assertEquals(List.of("r1"), page.select("#unsure ~ table tr[id]").eachAttr("id"));
        ContentChoice without = ContentChoice.USUAL.with(new Annexes(false, true, false));
        assertTrue(page(Comparisons.ofTwo(), ExportSettings.DEFAULT.withContent(without)).select("#unsure, #r1").isEmpty());
    }

    @Test
    void rowsWithoutADifferenceAreHiddenUntilAPersonWantsThem() throws IOException {
        Document page = page(Comparisons.ofThree(), ExportSettings.DEFAULT);
        assertTrue(page.selectFirst("input#differences").hasAttr("checked"));
        assertEquals(List.of("r2", "r3"), page.select("#differences ~ table tr.rest").eachAttr("id"), "one notice only states them");
        assertTrue(page.selectFirst("style").data().contains("#differences:checked ~ table .rest { display: none; }"));
        ContentChoice every = ContentChoice.USUAL.showing(RowChoice.EVERY, true);
        assertTrue(page(Comparisons.ofThree(), ExportSettings.DEFAULT.withContent(every)).select("#differences, .rest").isEmpty());
    }

    @Test
    void everyLinkLeadsToSomethingOnThePage() throws IOException {
        for (Comparison comparison : List.of(Comparisons.ofTwo(), Comparisons.ofClauses(), Comparisons.ofMany(6))) {
            Document page = page(comparison, ExportSettings.DEFAULT);
            assertFalse(page.select("nav a").isEmpty());
            page.select("a[href]").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        }
    }

    @Test
    void theSummaryStandsBeforeTheTable() throws IOException {
        Document page = page(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        assertEquals(2, page.select("header ol.notices li").size());
        assertTrue(page.select("header ol.sentences li").size() > 1);
    }

    @Test
    void theReasonsOfARowAreShownWhenOnePointsAtIt() throws IOException {
        assertEquals("共有语句：至少召开一次", page(Comparisons.ofTwo(), ExportSettings.DEFAULT).selectFirst("#r1 th").attr("title"));
    }

    @Test
    void moreNoticesThanASheetHasRoomForArePrintedBelowEachOther() throws IOException {
        assertTrue(page(Comparisons.ofMany(5), ExportSettings.DEFAULT).select("table.many, .who, .gaps").isEmpty());
        Document page = page(Comparisons.ofMany(6), ExportSettings.DEFAULT);
        Element row = page.selectFirst("table.many tbody tr[id]");
        assertEquals(6, row.select("td > b.who").size(), "each cell says whose it is, for the heads of columns are not printed");
        assertEquals(1, row.select("td.gaps").size());
        assertTrue(page.selectFirst("style").data().contains(".who, .gaps { display: none; }"), "on the screen the heads say it");
    }

    private static Document page(Comparison comparison, ExportSettings settings) throws IOException {
        return Jsoup.parse(file(comparison, settings));
    }

    private static String file(Comparison comparison, ExportSettings settings) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new HtmlExporter(Comparisons.layout(), new RequirementExtractor()::extract).write(comparison, settings, target);
        return target.toString(StandardCharsets.UTF_8);
    }
}
