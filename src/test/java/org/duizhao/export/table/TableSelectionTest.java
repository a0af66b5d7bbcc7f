package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.RowScope;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which rows of a comparison are filed, and which are set aside. */
class TableSelectionTest {

    private static final Notice LAN = Comparisons.notice("aaaa", "岚溪县", 2023, "岚政发〔2023〕1号", "每月召开一次防火会议。", "清理林区道路。", "备足扑火工具。", "巡护山林。", "配备护林员。");
    private static final Notice TAN = Comparisons.notice("bbbb", "檀河县", 2024, "檀政发〔2024〕2号", "每季度召开一次防火会议。", "林区的道路要清理。", "备足扑火工具。", "看护山林。");

    private static final Notice QIU = Comparisons.notice("cccc", "秋浦县", 2023, "秋政发〔2023〕3号", "每季度召开一次防火会议。", "清理林区道路。", "备足扑火工具。", "巡护山林。");

    /** Rows 1 to 5: other figures · other words · the same words · unsure · one notice. */
    private static final Comparison COMPARISON = new Comparison(List.of(LAN, TAN, QIU), List.of(
            row("会议", Certainty.ALONE, cell(LAN, 0), cell(TAN, 0), cell(QIU, 0)), row("道路", Certainty.ALONE, cell(LAN, 1), cell(TAN, 1), cell(QIU, 1)),
            row("工具", Certainty.ALONE, cell(LAN, 2), cell(TAN, 2), cell(QIU, 2)), row("巡护", new Certainty(0.4, false), cell(LAN, 3), cell(TAN, 3), cell(QIU, 3)),
            row("护林员", Certainty.ALONE, cell(LAN, 4))));

    @Test
    void rowsInWhichNoticesDifferStandInTheBodyAndNoneIsLost() {
        TableSelection usual = selection(ContentChoice.USUAL);
        assertEquals(List.of(1), numbers(usual.body()));
        assertEquals(List.of(4), numbers(usual.unsure()));
        assertEquals(List.of(5), usual.oneNotice().stream().map(TableRow::number).toList());
        assertEquals(List.of(2, 3), usual.alike().stream().map(TableRow::number).toList());
    }

    @Test
    void aSingleNoticeHasNothingThatItCouldDifferFromAndStandsInTheBodyWhole() {
        Comparison single = new Comparison(List.of(LAN), List.of(row("会议", Certainty.ALONE, cell(LAN, 0)), row("道路", Certainty.ALONE, cell(LAN, 1))));
        TableSelection usual = TableSelection.of(Comparisons.layout().lay(single, ExportSettings.DEFAULT), ContentChoice.USUAL);
        assertEquals(List.of(1, 2), numbers(usual.body()));
        assertEquals(List.of(), usual.alike());
    }

    @Test
    void otherWordsCountAsADifferenceWhereThatIsChosen() {
        assertEquals(List.of(1, 2), numbers(selection(ContentChoice.USUAL.showing(RowChoice.OTHER_WORDS, false)).body()));
        assertEquals(List.of(1, 2, 3, 5), numbers(selection(ContentChoice.USUAL.showing(RowChoice.EVERY, true)).body()));
        assertEquals(List.of(1, 5), numbers(selection(ContentChoice.USUAL.showing(RowChoice.DIFFERENT, true)).body()));
    }

    @Test
    void allThatIsOnScreenStandsInTheBodyButForWhatIsUnsure() {
        TableSelection screen = selection(ContentChoice.USUAL.within(new RowScope.OnScreen(Set.of(1, 3, 4))));
        assertEquals(List.of(2, 5), numbers(screen.body()));
        assertEquals(List.of(4), numbers(screen.unsure()));
        assertTrue(screen.shows(5));
        assertFalse(screen.shows(4));
    }

    @Test
    void ofTwoNoticesARowOfOneIsWhatTheOtherLacksAndStandsInTheBody() {
        Comparison pair = new Comparison(List.of(LAN, TAN), List.of(row("会议", Certainty.ALONE, cell(LAN, 0), cell(TAN, 0)), row("护林员", Certainty.ALONE, cell(LAN, 4))));
        TableSelection usual = TableSelection.of(Comparisons.layout().lay(pair, ExportSettings.DEFAULT), ContentChoice.USUAL);
        assertEquals(List.of(1, 2), numbers(usual.body()));
        assertEquals(List.of(), usual.oneNotice());
    }

    @Test
    void topicsAreAScope() {
        assertEquals(List.of(), numbers(selection(ContentChoice.USUAL.within(new RowScope.OfTopics(Set.of("气象")))).body()));
        assertEquals(List.of(1), numbers(selection(ContentChoice.USUAL.within(new RowScope.OfTopics(Set.of("防火")))).body()));
    }

    @Test
    void columnsStandInTheOrderChosenAndOthersDoNotCount() {
        SideBySideTable turned = table(ContentChoice.USUAL.ofColumns(List.of("bbbb", "aaaa")));
        assertEquals(List.of("檀河县", "岚溪县"), turned.columns().stream().map(TableColumn::place).toList());
        SideBySideTable one = table(ContentChoice.USUAL.ofColumns(List.of("bbbb")));
        assertEquals(List.of(1, 2, 3, 4), numbers(one), "a row that the notice has nothing in is no row of it");
    }

    private static TableSelection selection(ContentChoice choice) {
        return TableSelection.of(table(choice), choice);
    }

    private static SideBySideTable table(ContentChoice choice) {
        return Comparisons.layout().lay(COMPARISON, ExportSettings.DEFAULT.withContent(choice));
    }

    private static List<Integer> numbers(SideBySideTable table) {
        return table.lines().map(TableRow::number).toList();
    }

    private static Row row(String label, Certainty certainty, Cell... cells) {
        return new Row(new Subject("防火", "防火", label), List.of(cells), certainty, List.of());
    }

    private static Cell cell(Notice notice, int measure) {
        return new Cell(notice.id(), List.of(notice.measures().get(measure)));
    }
}
