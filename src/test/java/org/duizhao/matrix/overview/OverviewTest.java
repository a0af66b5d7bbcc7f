package org.duizhao.matrix.overview;

import org.duizhao.align.Comparison;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.overview.OverviewTable;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.matrix.CellFigures;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.Query;
import org.duizhao.matrix.RowFilter;
import org.duizhao.matrix.Shapes;
import org.duizhao.matrix.WordMarks;
import org.duizhao.notice.Notice;
import org.duizhao.desktop.Notices;
import org.duizhao.progress.Progress;
import org.duizhao.reuse.Reuse;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import static org.duizhao.matrix.overview.OverviewMark.LAXER;
import static org.duizhao.matrix.overview.OverviewMark.NONE;
import static org.duizhao.matrix.overview.OverviewMark.PARTLY;
import static org.duizhao.matrix.overview.OverviewMark.STATES;
import static org.duizhao.matrix.overview.OverviewMark.STRICTER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which mark a notice has in a row, how lines are sorted and counted, and that files show the same. */
class OverviewTest {

    private final Notice yunling = Notices.of("a", "云岭县", "县安委会每月至少召开一次会议。", "加强宣传。");
    private final Notice qinghe = Notices.of("b", "青禾市", "市安委会每季度至少召开一次会议。", "加强宣传，组织演练。");
    private final Notice linlan = Notices.of("c", "临澜区", "区安委会每周至少召开一次会议。");
    private final List<Notice> notices = List.of(yunling, qinghe, linlan);
    private final Comparison comparison = new Comparison(notices, List.of(
            Shapes.row("演练", Shapes.part(qinghe, 1, 5, 9), Shapes.see(yunling, 1, 0, 4)),
            Shapes.row("会议", Shapes.whole(yunling, 0), Shapes.whole(qinghe, 0), Shapes.whole(linlan, 0)),
            Shapes.row("宣传", Shapes.whole(yunling, 1), Shapes.part(qinghe, 1, 0, 4))));

    private Overview overview(String base) {
        return Overview.of(new Matrix(comparison, base, WordMarks.NONE,
                CellFigures.of(comparison, base, new RequirementExtractor()::extract, Progress.NONE), Reuse.NONE), notices, RowFilter.ALL);
    }

    private static List<Integer> rows(Overview overview) {
        return overview.lines().stream().map(OverviewLine::row).toList();
    }

    @Test
    void aClauseOfItsOwnIsStatedOneInAnotherRowPartlyAndNothingIsNone() {
        assertEquals(List.of(PARTLY, STATES, NONE), overview(null).lines().get(0).marks());
        assertEquals(1, overview(null).lines().get(0).stating());
    }

    @Test
    void figuresAreHeldAgainstTheBase() {
        assertEquals(List.of(STATES, LAXER, STRICTER), overview("a").lines().get(1).marks());
        assertEquals(List.of(STATES, STATES, STATES), overview(null).lines().get(1).marks());
    }

    @Test
    void linesAreSortedByHowManyStateThemOrByOneNotice() {
        Overview overview = overview(null);
        assertEquals(List.of(0, 1, 2), rows(overview));
        assertEquals(List.of(1, 2, 0), rows(overview.sorted(OverviewSort.TABLE.next())));
        assertEquals(List.of(0, 2, 1), rows(overview.sorted(OverviewSort.TABLE.next().next())));
        assertEquals(OverviewSort.TABLE, OverviewSort.TABLE.next().next().next());
        assertEquals(List.of(1, 2, 0), rows(overview.sorted(OverviewSort.of(0))));
    }

    @Test
    void everyColumnIsCounted() {
        assertEquals(2, overview("a").stated(0));
        assertEquals(1, overview("a").totals(2).get(STRICTER));
        assertEquals(2, overview("a").totals(2).get(NONE));
    }

    @Test
    void onlyRowsThatPassTheFilterHaveALine() {
        Overview found = Overview.of(Matrix.plain(comparison), notices, new RowFilter(Query.of("宣传"), Set.of()));
        assertTrue(rows(found).contains(2));
        assertTrue(!rows(found).contains(1));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"DOCX", "XLSX", "HTML"})
    void aFileShowsTheSameMarksInTheSameOrderAndIsTheSameTwice(ExportFormat format) throws IOException {
        byte[] written = written(format);
        String text = text(format, written);
        assertTrue(text.indexOf("会议") < text.indexOf("演练"), text);
        assertTrue(List.of("云岭县", "青禾市", "临澜区", "▽", "▲", "◐", "—").stream().allMatch(text::contains), text);
        assertArrayEquals(written, written(format));
    }

    private byte[] written(ExportFormat format) throws IOException {
        Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Exporters.ofOverview(format).write(OverviewTable.of(overview("a").sorted(OverviewSort.of(0)), messages), messages, target);
        return target.toByteArray();
    }

    private static String text(ExportFormat format, byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == ExportFormat.HTML) {
            return new String(file, StandardCharsets.UTF_8).replaceAll("(?s).*</header>", "");
        } else if (format == ExportFormat.XLSX) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            }
        } else {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                document.getTables().forEach(table -> text.append(table.getText()));
            }
        }
        return text.toString();
    }
}
