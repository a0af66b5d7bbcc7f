package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.CellPassage.Marking;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TableLayoutTest {

    private final TableLayout layout = Comparisons.layout();

    @Test
    void aRowHasACellForEachColumnAndAnEmptyOneMeansNone() {
        SideBySideTable table = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        List<TableRow> lines = table.lines().toList();
        assertEquals(List.of(1, 2, 3), lines.stream().map(TableRow::number).toList());
        assertEquals(2, lines.get(0).filled());
        assertTrue(lines.get(1).cells().get(1).silent());
        assertEquals(List.of("责任体系", "应急"), table.bands().stream().map(Band::group).toList());
    }

    @Test
    void aPassageIsCitedByNumberAndClauseOrElseByPlaceAndYear() {
        List<TableCell> cells = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT).lines().findFirst().orElseThrow().cells();
        assertEquals("云政发〔2023〕5号 一、（二）", cells.get(0).passages().get(0).citation());
        assertEquals("青禾市 2024 一、（二）", cells.get(1).passages().get(0).citation());
    }

    @Test
    void withoutABaseNothingIsMarked() {
        assertTrue(layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT).lines().flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.passages().stream()).allMatch(passage -> passage.marking() == Marking.NONE));
    }

    @Test
    void theBaseStandsFirstAndTheOthersAreMarkedAgainstIt() {
        SideBySideTable table = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("bbbb"));
        assertEquals(List.of("青禾市", "云岭县"), table.columns().stream().map(TableColumn::place).toList());
        List<TableCell> cells = table.lines().findFirst().orElseThrow().cells();
        assertEquals(Marking.NONE, cells.get(0).passages().get(0).marking());
        assertEquals(Marking.WORDS, cells.get(1).passages().get(0).marking());
        assertTrue(text(cells.get(1).passages().get(0), Mark.ADDED).contains("月"));
        assertTrue(text(cells.get(1).passages().get(0), Mark.MISSING).contains("季度"));
    }

    @Test
    void aRowThatTheBaseLacksIsNotMarked() {
        SideBySideTable table = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("bbbb"));
        assertEquals(Marking.NONE, table.lines().toList().get(1).cells().get(1).passages().get(0).marking());
    }

    @Test
    void wordsAreNotMarkedWhereNearlyAllOfThemDiffer() {
        Comparison odd = row(Comparisons.notice("a", "云岭县", 2023, null, "每月巡山一次。"),
                Comparisons.notice("b", "青禾市", 2023, null, "严禁任何单位、个人野外用火烧荒。"));
        CellPassage passage = layout.lay(odd, ExportSettings.DEFAULT.withBase("a")).lines().findFirst().orElseThrow().cells().get(1).passages().get(0);
        assertEquals(Marking.REWORDED, passage.marking());
        assertEquals(List.of(Mark.SAME), passage.pieces().stream().map(Piece::mark).toList());
    }

    @Test
    void severalMeasuresOfACellAreMarkedTogetherAndStayApart() {
        Comparison split = row(Comparisons.notice("a", "云岭县", 2023, null, "每月巡山一次，发现火情立即报告县防火办。"),
                Comparisons.notice("b", "青禾市", 2023, null, "每月巡山一次。", "发现火情立即报告市防火办。"));
        List<CellPassage> passages = layout.lay(split, ExportSettings.DEFAULT.withBase("a")).lines().findFirst().orElseThrow().cells().get(1).passages();
        assertEquals(2, passages.size());
        for (CellPassage passage : passages) {
            String own = passage.pieces().stream().filter(piece -> piece.mark() != Mark.MISSING).map(Piece::text)
                    .collect(Collectors.joining());
            assertEquals(passage.measure().text(), own);
        }
    }

    @Test
    void aPartThatOnlyRefersToOtherRowsIsLeftOut() {
        List<SideBySideTable> parts = layout.lay(Comparisons.ofClauses(), ExportSettings.DEFAULT).cut(1);
        assertEquals(List.of(1, 2), parts.get(1).lines().map(TableRow::number).toList());
        assertEquals(2, layout.lay(Comparisons.ofClauses(), ExportSettings.DEFAULT).lines().toList().get(2).filled());
    }

    @Test
    void theFootIsABandOfItsOwn() {
        Comparison of = Comparisons.ofOne("现就有关事项通知如下。");
        Row row = of.rows().get(0);
        Comparison withFoot = new Comparison(of.notices(),
                List.of(row, new Row(row.subject(), row.cells(), row.certainty(), List.of(), List.of(), true)));
        assertEquals(List.of("", "开头语和转发用语"),
                layout.lay(withFoot, ExportSettings.DEFAULT).bands().stream().map(Band::group).toList());
    }

    @Test
    void aWideTableIsCutIntoPartsThatAllShowTheBase() {
        SideBySideTable table = layout.lay(Comparisons.ofMany(12), ExportSettings.DEFAULT.withBase("id3"));
        List<SideBySideTable> parts = table.cut(5);
        assertEquals(List.of(4, 5, 5), parts.stream().map(part -> part.columns().size()).sorted().toList());
        assertTrue(parts.stream().allMatch(part -> part.columns().get(0).base()));
        assertEquals(12, parts.stream().flatMap(part -> part.columns().stream()).distinct().count());
    }

    @Test
    void aPartLeavesOutRowsOfOtherNoticesButKeepsTheirNumbers() {
        List<SideBySideTable> parts = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT).cut(1);
        assertEquals(List.of(1, 2), parts.get(0).lines().map(TableRow::number).toList());
        assertEquals(List.of(1, 3), parts.get(1).lines().map(TableRow::number).toList());
    }

    @Test
    void aTableThatFitsIsNotCut() {
        SideBySideTable table = layout.lay(Comparisons.ofMany(5), ExportSettings.DEFAULT);
        assertEquals(List.of(table), table.cut(5));
    }

    @Test
    void titleAndSummarySayWhatIsCompared() {
        SideBySideTable table = layout.lay(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        TableWords words = new TableWords(Messages.chinese(), table);
        assertEquals("森林防火工作通知对照表（云岭县、青禾市2023—2024）", words.title());
        assertTrue(words.summary().startsWith("本表对照通知2份，共有措施4条。"), words.summary());
        assertTrue(words.summary().contains("共3行：两份以上通知都有规定的1行，只有一份通知有规定的2行"), words.summary());
        assertFalse(table.hasBase());
    }

    private static Comparison row(Notice one, Notice other) {
        return new Comparison(List.of(one, other), List.of(new Row(new Subject("", "", ""),
                List.of(new Cell(one.id(), one.measures()), new Cell(other.id(), other.measures())), new Certainty(0.5, true), List.of())));
    }

    private static String text(CellPassage passage, Mark mark) {
        return passage.pieces().stream().filter(piece -> piece.mark() == mark).map(Piece::text).collect(Collectors.joining());
    }
}
