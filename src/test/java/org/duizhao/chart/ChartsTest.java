package org.duizhao.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duizhao.desktop.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the charts of a topic draw of its answer. */
class ChartsTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final List<String> ABOVE = List.of("云州省", "临澜市");
    private final Notice monthly = Notices.of("a", "云岭县", 2024, ABOVE, "县安委会每月召开一次会议。");
    private final Notice before = Notices.of("d", "云岭县", 2023, ABOVE, "县安委会每季度召开一次会议。");
    private final Notice quarterly = Notices.of("b", "青禾市", 2024, List.of("云州省"), "市安委会每季度召开一次会议。");
    private final Notice silent = Notices.of("c", "石浦县", 2024, List.of(), "加强宣传。");

    @Test
    void anAnswerIsAMarkAndMoreTimesAYearStandFurtherRight() {
        Drawing drawing = FrequencyChart.of(ask(monthly, quarterly), CHINESE).orElseThrow();
        List<Double> dots = drawing.marks().stream().filter(Mark.Ellipse.class::isInstance).map(mark -> ((Mark.Ellipse) mark).x()).toList();
        assertEquals(2, dots.size());
        assertTrue(dots.get(0) > dots.get(1), dots.toString());
        assertTrue(drawing.words().containsAll(List.of("云岭县 2024", "12", "青禾市 2024", "4")), drawing.words().toString());
    }

    @Test
    void aChartForItselfHasItsTitleOverItAndIsElseTheSame() {
        Drawing drawing = FrequencyChart.of(ask(monthly, quarterly), CHINESE).orElseThrow();
        Drawing titled = drawing.titled();
        assertEquals("会议频次：各通知每年至少几次", titled.words().get(0));
        assertEquals(drawing.words(), titled.words().subList(1, titled.words().size()));
        Mark.Ellipse dot = (Mark.Ellipse) drawing.marks().stream().filter(Mark.Ellipse.class::isInstance).findFirst().orElseThrow();
        Mark.Ellipse moved = (Mark.Ellipse) titled.marks().stream().filter(Mark.Ellipse.class::isInstance).findFirst().orElseThrow();
        assertEquals(titled.height() - drawing.height(), moved.y() - dot.y() + moved.x() - dot.x(), 0.001);
    }

    @Test
    void aNoticeWithoutAnAnswerSaysSoInItsLine() {
        List<String> words = FrequencyChart.of(ask(monthly, silent), CHINESE).orElseThrow().words();
        assertEquals("未见规定", words.get(words.indexOf("石浦县 2024") + 1));
    }

    @Test
    void withoutAFigureNothingIsDrawn() {
        assertTrue(FrequencyChart.of(ask(silent), CHINESE).isEmpty());
    }

    @Test
    void bodiesAreToldApartByTheShapeOfTheirMarks() {
        Notice both = Notices.of("e", "云岭县", 2024, ABOVE, "县安委会每月召开一次会议。", "各乡镇每月召开一次会议。");
        Drawing drawing = FrequencyChart.of(ask(both), CHINESE).orElseThrow();
        assertTrue(drawing.marks().stream().anyMatch(Mark.Ellipse.class::isInstance));
        assertTrue(drawing.marks().stream().anyMatch(mark -> mark instanceof Mark.Polygon polygon && polygon.corners().size() == 6));
        assertTrue(drawing.words().contains("乡镇、街道"), drawing.words().toString());
    }

    @Test
    void yearsOfAPlaceStandBesideEachOtherAndAYearWithoutANoticeIsBlank() {
        Drawing drawing = new TopicCharts(CHINESE).timeline(ask(monthly, before, quarterly, silent));
        assertEquals(List.of("会议频次：各地历年怎么规定", "2023", "2024", "云岭县", "4次/年", "12次/年", "青禾市", "4次/年", "石浦县", "—"), drawing.words().subList(0, 10));
        assertEquals("会议频次，按地区和年份排列：3份通知有规定，1份未见规定。", drawing.said());
    }

    @Test
    void theStricterIsDarkerAndTheSignSaysItToo() {
        TopicAnswer answer = ask(monthly, quarterly, silent);
        assertEquals(List.of("▲", "▽", "—"), answer.notices().stream().map(notice -> Saying.of(answer, notice, CHINESE).sign()).toList());
        assertEquals(List.of(Tone.SHADE_3, Tone.SHADE_1, Tone.PAPER), answer.notices().stream().map(notice -> Saying.of(answer, notice, CHINESE).shade()).toList());
        Drawing heat = new TopicCharts(CHINESE).heat(List.of(answer));
        assertTrue(heat.words().containsAll(List.of("会议频次", "云岭县 2024", "▲", "▽", "—")), heat.words().toString());
        assertEquals("1个专题、3份通知：有规定2处，未见规定1处。", heat.said());
    }

    @Test
    void eachPlaceIsATileUnderItsProvinceAndCityWithItsLatestYear() {
        List<String> words = new TopicCharts(CHINESE).tiles(ask(monthly, before, quarterly, silent)).words();
        assertEquals(List.of("会议频次：各地最近一年怎么规定", "云州省", "临澜市", "云岭县 2024", "12次/年", "青禾市 2024", "4次/年", "省份不详", "石浦县 2024", "—"),
                words.subList(0, 10));
    }

    @Test
    void anSvgIsWellFormedAndHoldsTheWords() throws Exception {
        Notice tricky = Notices.of("f", "<甲&乙>县", 2024, List.of(), "县安委会每月召开一次会议。");
        for (Drawing drawing : List.of(FrequencyChart.of(ask(tricky, quarterly), CHINESE).orElseThrow(), new TopicCharts(CHINESE).tiles(ask(tricky)))) {
            String svg = DrawingSvg.of(drawing);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            Document read = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertEquals(drawing.words().size(), read.getElementsByTagName("text").getLength());
            assertTrue(read.getDocumentElement().getTextContent().contains("<甲&乙>县"));
            assertEquals(svg, DrawingSvg.of(drawing));
            assertFalse(svg.contains("\r"));
        }
    }

    @Test
    void wordsThatAreTooWideAreCut() {
        assertEquals("安全生产", Widths.fitted("安全生产", 10, 40));
        assertEquals("安全…", Widths.fitted("安全生产工作", 10, 35));
        assertEquals("…", Widths.fitted("安全", 10, 5));
    }

    private static TopicAnswer ask(Notice... notices) {
        var question = TopicQuestions.shipped().stream().filter(one -> one.name().equals("会议频次")).findFirst().orElseThrow();
        return new TopicAsker(new RequirementExtractor()::extract).ask(question, List.of(notices));
    }
}
