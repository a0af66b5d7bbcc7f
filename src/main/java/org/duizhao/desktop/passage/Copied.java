package org.duizhao.desktop.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.export.html.Fragment;
import org.duizhao.matrix.Articles;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/**
 * What is laid on the clipboard.
 *
 * @param text of rows tab-separated, one a line
 * @param html the same as a table; empty where it is no table
 */
public record Copied(String text, String html) {

    /** Words alone. */
    public static Copied words(String words) {
        return new Copied(words, "");
    }

    /** Sentences, one a line, as they stand in the notice. */
    public static Copied sentences(List<Measure> measures) {
        return words(measures.stream().map(Measure::text).collect(Collectors.joining("\n")));
    }

    /** The words with their source in brackets: 地区 年份 文号 条款; as a table the parts of the source in front of the words. */
    public static Copied withSource(Quotation quote) {
        Notice notice = quote.notice();
        Articles articles = Articles.of(notice.outline());
        if (quote.selected().isEmpty()) {
            List<List<String>> rows = quote.measures().stream().map(measure -> row(notice, articles.clause(measure), measure.text())).toList();
            return new Copied(sourced(notice, quote.measures()), Fragment.rows(rows));
        }
        String clauses = quote.measures().stream().map(articles::clause).filter(clause -> !clause.isEmpty()).distinct()
                .collect(Collectors.joining("、"));
        return new Copied(quote.selected() + source(notice, clauses), Fragment.rows(List.of(row(notice, clauses, quote.selected()))));
    }

    private static List<String> row(Notice notice, String clause, String words) {
        return List.of(head(notice), number(notice), clause, words);
    }

    /**
     * What stands where a notice says nothing of a matter.
     *
     * @param nothing where it says nothing at all
     * @param see     where it says it in another row
     */
    public record Words(String nothing, String see) {
    }

    /** Which cells are copied, by their row and column in what is copied, from 0; the others stay empty. */
    public interface Taken {
        boolean is(int row, int column);
    }

    /** Rows under the heads of their columns: their labels, then what each notice says, with its source. */
    public static Copied rows(List<Notice> columns, List<Row> rows, Words words, Taken taken) {
        Stream<List<String>> lines = IntStream.range(0, rows.size()).mapToObj(row -> Stream.concat(Stream.of(rows.get(row).label()),
                IntStream.range(0, columns.size()).mapToObj(column -> taken.is(row, column) ? cell(rows.get(row), columns.get(column), words) : "")).toList());
        return table(Stream.concat(Stream.of(Stream.concat(Stream.of(""), columns.stream().map(Copied::head)).toList()), lines).toList());
    }

    /** Two passages side by side under the names of their notices, each with its source. */
    public static Copied pair(Quotation left, Quotation right) {
        return table(List.of(List.of(head(left.notice()), head(right.notice())),
                List.of(sourced(left.notice(), left.measures()), sourced(right.notice(), right.measures()))));
    }

    /** A table. @param rows the first is the head */
    public static Copied table(List<List<String>> rows) {
        return new Copied(rows.stream().map(Copied::tabSeparated).collect(Collectors.joining("\n")), Fragment.table(rows));
    }

    private static String cell(Row row, Notice notice, Words words) {
        Optional<Cell> cell = row.cell(notice.id());
        if (cell.isEmpty()) {
            return words.nothing();
        }
        return cell.get().refers() ? words.see() : sourced(notice, cell.get().measures());
    }

    /** A line break within a cell would begin a new row. */
    private static String tabSeparated(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\t', ' ').replace("\n", " ")).collect(Collectors.joining("\t"));
    }

    private static String sourced(Notice notice, List<Measure> measures) {
        Articles articles = Articles.of(notice.outline());
        return measures.stream().map(measure -> measure.text() + source(notice, articles.clause(measure))).collect(Collectors.joining("\n"));
    }

    private static String head(Notice notice) {
        Integer year = notice.metadata().year();
        return year == null ? notice.place() : notice.place() + " " + year;
    }

    private static String number(Notice notice) {
        String number = notice.metadata().documentNumber();
        return number == null ? "" : number;
    }

    private static String source(Notice notice, String clause) {
        return Stream.of(head(notice), number(notice), clause).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ", "（", "）"));
    }

    /** Lays it on the clipboard. */
    public void lay() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
