package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.CellPassage.Marking;
import org.duizhao.extract.Findings;
import org.duizhao.figure.Standing;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.RowGroup;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.words.StandingWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays a comparison out as a table. */
public final class TableLayout {

    private final TextDiff diff;
    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says */
    public TableLayout(TextDiff diff, Function<Notice, Findings> findings) {
        this.diff = diff;
        this.findings = findings;
    }

    /** The table: the base column first, then the comparison's own order. Neighbouring rows of one group make a band. */
    public SideBySideTable lay(Comparison comparison, ExportSettings settings) {
        Matrix matrix = Matrix.of(comparison, settings.markedBase().orElse(null), findings, diff, Progress.NONE);
        List<TableColumn> columns = columns(comparison.notices(), settings.baseNoticeId(), settings.markedBase().isPresent());
        LineLayout layout = new LineLayout(matrix, columns, Messages.of(settings.locale()));
        List<Band> bands = new ArrayList<>();
        List<TableRow> lines = new ArrayList<>();
        RowGroup group = null;
        for (int row = 0; row < comparison.rows().size(); row++) {
            RowGroup next = RowGroup.of(matrix.row(row));
            if (group != null && !group.equals(next)) {
                bands.add(new Band(layout.name(group), lines));
                lines = new ArrayList<>();
            }
            group = next;
            lines.add(layout.line(row));
        }
        if (group != null) {
            bands.add(new Band(layout.name(group), lines));
        }
        return new SideBySideTable(columns, bands);
    }

    private static List<TableColumn> columns(List<Notice> notices, String baseId, boolean marked) {
        Stream<Notice> first = notices.stream().filter(notice -> notice.id().equals(baseId));
        Stream<Notice> rest = notices.stream().filter(notice -> !notice.id().equals(baseId));
        return Stream.concat(first, rest).map(notice -> new TableColumn(notice, marked && notice.id().equals(baseId))).toList();
    }

    /** The rows of one comparison as lines. */
    private record LineLayout(Matrix matrix, List<TableColumn> columns, Messages messages) {

        String name(RowGroup group) {
            return group.foot() ? messages.text("export.foot") : group.name();
        }

        TableRow line(int index) {
            Row row = matrix.row(index);
            List<TableCell> cells = columns.stream().map(column -> matrix.cell(index, column.notice().id())
                    .map(cell -> cell(index, cell, column)).orElse(new TableCell(List.of(), List.of(), List.of(), byHand(row, column)))).toList();
            CodeWords codeWords = new CodeWords(messages);
            return new TableRow(index + 1, row.subject(), row.certainty(), row.reasons().stream().map(codeWords::of).toList(), cells);
        }

        private TableCell cell(int row, Cell cell, TableColumn column) {
            Marking marking = column.base() ? Marking.NONE : marking(row, cell);
            List<Standing> standings = matrix.standings(row, cell);
            return new TableCell(
                    matrix.measures(row, cell).stream().map(shown -> new CellPassage(shown, marking, citation(column, shown.measure()),
                            inWords(standings.stream().filter(standing -> stated(standing, cell).filter(shown.measure()::equals).isPresent()))))
                            .toList(),
                    matrix.see(cell).stream().map(other -> other + 1).toList(), inWords(standings.stream()), byHand(matrix.row(row), column));
        }

        private static boolean byHand(Row row, TableColumn column) {
            return row.hand().cell(column.notice().id()).isPresent();
        }

        private List<String> inWords(Stream<Standing> standings) {
            return standings.map(new StandingWords(messages)::of).filter(text -> !text.isEmpty()).distinct().toList();
        }

        /** The measure of a cell in whose words it stands. */
        private Optional<Measure> stated(Standing standing, Cell cell) {
            return standing instanceof Standing.Figure figure ? matrix.figures().measure(cell, figure.here())
                    : cell.measures().stream().filter(measure -> standing instanceof Standing.Duty duty
                            && measure.text().contains(duty.here().word())).findFirst();
        }

        private Marking marking(int row, Cell cell) {
            CellSign sign = matrix.sign(row, cell);
            boolean compared = matrix.base() != null && matrix.cell(row, matrix.base()).filter(base -> !base.refers()).isPresent();
            return !compared ? Marking.NONE : sign == CellSign.OTHER_WORDS ? Marking.REWORDED : Marking.WORDS;
        }

        private static String citation(TableColumn column, Measure measure) {
            String clause = measure.path().clause();
            return clause.isEmpty() ? column.cited() : column.cited() + " " + clause;
        }
    }
}
