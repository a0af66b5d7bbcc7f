package org.duizhao.export.summary;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.WordedTable;
import org.duizhao.export.settings.RowScope;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first page says what rows and figures prove, and nothing else. */
class SummaryWriterTest {

    private static final Notice LAN = Comparisons.notice("aaaa", "岚溪县", 2023, "岚政发〔2023〕1号", "县政府每月召开一次防火会议。", "清理林区道路。");
    private static final Notice TAN = Comparisons.notice("bbbb", "檀河县", 2024, "檀政发〔2024〕2号", "县政府每季度召开一次防火会议。", "林区的道路要清理。");
    private static final Notice QIU = Comparisons.notice("cccc", "秋浦县", 2024, "秋政发〔2024〕3号", "修好林区道路。");

    @Test
    void countsAreThoseOfTheRows() {
        Summary summary = of(LAN, TAN, QIU);
        assertTrue(summary.sentences().contains("本表对照通知3份：岚溪县（岚政发〔2023〕1号）、檀河县（檀政发〔2024〕2号）、秋浦县（秋政发〔2024〕3号）；共有措施5条，按所规定的内容分列为2个事项。"), summary::toString);
        assertTrue(summary.sentences().contains("各份通知都有规定的事项1个：数字不同或只有部分通知写明数字的0个，只是表述不同的1个，文字完全相同的0个。"), summary::toString);
        assertTrue(summary.sentences().contains("各份都单独提出的有：道路。"), summary::toString);
        assertTrue(summary.sentences().contains("至少一份通知未见规定的事项1个；只有一份通知有规定的事项另有0个。"), summary::toString);
        assertTrue(summary.sentences().contains("两份以上通知有规定的事项中，未见规定最多的是秋浦县（1个），最少的是岚溪县、檀河县（0个）。"), summary::toString);
    }

    @Test
    void ofTwoNoticesEachHasWhatTheOtherLacks() {
        Summary summary = of(LAN, QIU);
        assertTrue(summary.sentences().contains("只有岚溪县有规定的事项1个，只有秋浦县有规定的事项0个。"), summary::toString);
        assertFalse(summary.toString().contains("至少一份通知未见规定"), summary::toString);
    }

    @Test
    void aTopicSaysStrictestLoosestAndWhoHasNone() {
        Summary summary = of(LAN, TAN, QIU);
        assertTrue(summary.sentences().contains("会议频次（政府）：最严为每月（岚溪县）；最松为每季度（檀河县）；秋浦县未见规定。"), summary::toString);
        assertTrue(summary.figures().lines().contains(List.of("会议频次（政府）", "每月：岚溪县；每季度：檀河县", "每月", "每季度", "秋浦县")), summary::toString);
    }

    @Test
    void whereANoticeAsksItOfSeveralDutiesNobodyIsCalledTheStrictest() {
        Notice both = Comparisons.notice("eeee", "丹阳县", 2023, null, "县政府每周召开一次防火例会。县政府每季度召开一次防火大会。");
        Summary summary = of(both, TAN);
        assertTrue(summary.sentences().contains("会议频次（政府）：丹阳县要求每周、每季度；檀河县要求每季度。"), summary::toString);
        assertEquals(List.of("会议频次（政府）", "每周、每季度：丹阳县；每季度：檀河县", ""), summary.figures().lines().get(0));
    }

    @Test
    void figuresOfDifferentMattersAreListedAndNotRanked() {
        Notice own = Comparisons.notice("eeee", "丹阳县", 2023, null, "渔业企业主要负责人每周检查渔船1次。");
        Notice group = Comparisons.notice("ffff", "临川县", 2023, null, "船舶集团公司主要负责人每月检查分厂2次。");
        List<Row> apart = List.of(new Row(new Subject("责任体系", "", "现场排查"), List.of(cell(own, 0)), Certainty.ALONE, List.of()),
                new Row(new Subject("责任体系", "", "所属企业"), List.of(cell(group, 0)), Certainty.ALONE, List.of()));
        Summary summary = summary(new Comparison(List.of(own, group), apart));
        assertTrue(summary.sentences().contains("企业负责人检查频次（企业及其负责人）：丹阳县要求每周；临川县要求每月2次。"), summary::toString);
        Row together = new Row(new Subject("责任体系", "", "检查"), List.of(cell(own, 0), cell(group, 0)), Certainty.ALONE, List.of());
        assertTrue(summary(new Comparison(List.of(own, group), List.of(together))).sentences()
                .contains("企业负责人检查频次（企业及其负责人）：最严为每周（丹阳县）；最松为每月2次（临川县）。"), "what stands in one row is one matter");
    }

    @Test
    void aNoticeThatAsksItOfOthersOrOfNobodyInParticularIsNotOneThatSaysNothing() {
        Notice unnamed = Comparisons.notice("eeee", "丹阳县", 2023, null, "每年至少召开一次防火会议。");
        Notice departments = Comparisons.notice("ffff", "临川县", 2023, null, "县应急局每年召开一次防火会议。");
        assertTrue(of(LAN, TAN, QIU, unnamed, departments).sentences()
                .contains("会议频次（政府）：最严为每月（岚溪县）；最松为每季度（檀河县）；丹阳县、临川县的规定主体不同或未写明；秋浦县未见规定。"));
    }

    @Test
    void manyNoticesWithoutAnythingAreCountedForAllOthersAreNamed() {
        List<Notice> roads = Stream.of("丹阳县", "临川县", "石浦县", "望溪县", "云岭县")
                .map(place -> Comparisons.notice("id" + place, place, 2024, null, "修好林区道路。")).toList();
        Summary summary = of(Stream.concat(Stream.of(LAN, TAN), roads.stream()).toArray(Notice[]::new));
        assertTrue(summary.sentences().contains("会议频次（政府）：最严为每月（岚溪县）；最松为每季度（檀河县）；其余5份未见规定。"), summary::toString);
        assertEquals("其余5份", summary.figures().lines().get(0).get(4));
    }

    @Test
    void aCountThatNamesNoPeriodIsNoFigureToCompare() {
        Notice once = Comparisons.notice("eeee", "丹阳县", 2023, null, "县政府至少召开1次防火会议。");
        assertTrue(of(LAN, once).sentences().contains("会议频次（政府）：岚溪县要求每月；丹阳县有规定而无可比数字。"), () -> of(LAN, once).toString());
    }

    @Test
    void ofChosenTopicsOnlyTheseAreTold() {
        WordedTable table = WordedTable.of(comparison(LAN, TAN, QIU), Comparisons.layout(), ExportSettings.DEFAULT);
        assertEquals(List.of(), SummaryWriter.of(table, new RowScope.OfTopics(Set.of("道路")), new RequirementExtractor()::extract).figures().lines());
        assertEquals(1, SummaryWriter.of(table, new RowScope.OfTopics(Set.of("会议频次")), new RequirementExtractor()::extract).figures().lines().size());
    }

    @Test
    void whereAllAskTheSameNobodyIsStrictest() {
        Summary summary = of(LAN, Comparisons.notice("dddd", "丹阳县", 2023, null, "县政府每月至少召开一次防火会议。"));
        assertTrue(summary.sentences().contains("会议频次（政府）：全部2份要求每月。"), summary::toString);
        assertEquals(List.of("会议频次（政府）", "每月：全部2份", ""), summary.figures().lines().get(0), "without columns for the strictest and the loosest");
    }

    @Test
    void unsureRowsCountForNothing() {
        Row unsure = new Row(new Subject("", "", "道路"), List.of(cell(LAN, 1), cell(TAN, 1)), new Certainty(0.3, false), List.of());
        Summary summary = summary(new Comparison(List.of(LAN, TAN), List.of(unsure)));
        assertTrue(summary.sentences().get(0).endsWith("其中1个事项由程序对应、尚待人工核对，不列入正文，也不计入以下各数。"), summary::toString);
        assertTrue(summary.sentences().stream().noneMatch(sentence -> sentence.startsWith("各份通知都有规定")), summary::toString);
    }

    @Test
    void theBaseIsSummedUp() {
        WordedTable table = WordedTable.of(comparison(LAN, TAN, QIU), Comparisons.layout(), ExportSettings.DEFAULT.withBase("aaaa"));
        Summary summary = SummaryWriter.of(table, new RowScope.Whole(), new RequirementExtractor()::extract);
        assertTrue(summary.sentences().contains("与基准岚溪县（2023年）相比，较严0处，较松1处，数字不同0处，只是表述不同2处，相同0处，基准无0处。"), summary::toString);
    }

    @Test
    void oneNoticeAndNoneHaveAFirstPageToo() {
        assertEquals(1, of(QIU).notices().size());
        assertEquals(List.of("本表没有对照任何通知。"), summary(new Comparison(List.of(), List.of())).sentences());
        assertTrue(of(LAN, TAN, QIU).sentences().size() <= Summary.MOST_SENTENCES);
    }

    private static Summary of(Notice... notices) {
        return summary(comparison(notices));
    }

    /** The first sentences of the first notices are the meeting, the last ones of all are the road. */
    private static Comparison comparison(Notice... notices) {
        List<Cell> meetings = Arrays.stream(notices).filter(notice -> notice.measures().get(0).text().contains("会议")).map(notice -> cell(notice, 0)).toList();
        List<Cell> roads = Arrays.stream(notices).filter(notice -> notice.measures().stream().anyMatch(one -> one.text().contains("道路")))
                .map(notice -> cell(notice, notice.measures().size() - 1)).toList();
        List<Row> rows = new ArrayList<>();
        if (!meetings.isEmpty()) {
            rows.add(new Row(new Subject("责任体系", "会议频次", "会议"), meetings, Certainty.ALONE, List.of()));
        }
        rows.add(new Row(new Subject("基础保障", "道路", "道路"), roads, Certainty.ALONE, List.of()));
        return new Comparison(List.of(notices), rows);
    }

    private static Summary summary(Comparison comparison) {
        WordedTable table = WordedTable.of(comparison, Comparisons.layout(), ExportSettings.DEFAULT);
        return SummaryWriter.of(table, new RowScope.Whole(), new RequirementExtractor()::extract);
    }

    private static Cell cell(Notice notice, int measure) {
        return new Cell(notice.id(), List.of(notice.measures().get(measure)));
    }
}
