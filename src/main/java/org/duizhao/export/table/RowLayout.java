package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.export.table.CellPassage.Marking;
import org.duizhao.figure.Standing;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.Matrix;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.words.StandingWords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a matrix as lines of a table. */
final class RowLayout {

    private final Matrix matrix;
    private final List<TableColumn> columns;
    private final Messages messages;
    private final Map<String, ClauseNames> clauses = new HashMap<>();

    RowLayout(Matrix matrix, List<TableColumn> columns, Messages messages) {
        this.matrix = matrix;
        this.columns = columns;
        this.messages = messages;
        columns.forEach(column -> clauses.put(column.notice().id(), new ClauseNames(column.notice(), messages)));
    }

    /** @param index of the row in the comparison */
    TableRow line(int index) {
        Row row = matrix.row(index);
        List<TableCell> cells = columns.stream().map(column -> matrix.cell(index, column.notice().id())
                .map(cell -> cell(index, cell, column)).orElse(TableCell.none(byHand(row, column)))).toList();
        CodeWords codeWords = new CodeWords(messages);
        return new TableRow(index + 1, row.subject(), row.certainty(), row.reasons().stream().map(codeWords::of).toList(), cells,
                RowAgreement.of(row, columns.size(), matrix.figures().spread(index)));
    }

    private TableCell cell(int row, Cell cell, TableColumn column) {
        Marking marking = column.base() ? Marking.NONE : marking(row, cell);
        List<Standing> standings = matrix.standings(row, cell);
        List<CellPassage> passages = matrix.measures(row, cell).stream()
                .map(shown -> new CellPassage(shown, marking, citation(column, clause(column, shown.measure())), lead(column, cell, shown.measure()),
                        inWords(standings.stream().filter(standing -> stated(standing, cell).filter(shown.measure()::equals).isPresent()), column))).toList();
        List<Elsewhere> elsewhere = matrix.leads(cell).stream()
                .map(lead -> new Elsewhere(lead.row() + 1, place(column, clause(column, lead.measure())))).toList();
        return new TableCell(passages, elsewhere, source(column, cell), inWords(standings.stream(), column), BaseStanding.of(matrix, row, cell),
                byHand(matrix.row(row), column));
    }

    private static boolean byHand(Row row, TableColumn column) {
        return row.hand().cell(column.notice().id()).isPresent();
    }

    private List<String> inWords(Stream<Standing> standings, TableColumn column) {
        return standings.map(new StandingWords(messages, matrix.ofBasePlace(column.notice().id()))::of).filter(text -> !text.isEmpty()).distinct().toList();
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

    private String source(TableColumn column, Cell cell) {
        return cell.refers() ? "" : citation(column, cell.measures().stream().map(measure -> clause(column, measure)).filter(name -> !name.isEmpty())
                .distinct().collect(Collectors.joining(messages.text("export.clauses"))));
    }

    /** What opens the list of which a measure is an item, unless the cell shows that already: itself, or before another item. */
    private String lead(TableColumn column, Cell cell, Measure measure) {
        ClauseNames names = clauses.get(column.notice().id());
        return names.lead(measure).filter(lead -> !cell.measures().contains(lead) && cell.measures().stream().takeWhile(other -> !other.equals(measure))
                .noneMatch(other -> names.lead(other).filter(lead::equals).isPresent())).map(Measure::text).orElse("");
    }

    /** Without the pause mark that parts a heading's number from its words: 三, not 三、, which nothing follows here. */
    private String clause(TableColumn column, Measure measure) {
        String clause = clauses.get(column.notice().id()).of(measure);
        return clause.endsWith("、") ? clause.substring(0, clause.length() - 1) : clause;
    }

    private static String place(TableColumn column, String clause) {
        return clause.isEmpty() ? column.cited() : clause;
    }

    private static String citation(TableColumn column, String clause) {
        return clause.isEmpty() ? column.cited() : column.cited() + " " + clause;
    }
}
