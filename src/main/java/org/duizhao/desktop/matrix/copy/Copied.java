package org.duizhao.desktop.matrix.copy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.export.html.Fragment;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/**
 * What is laid on the clipboard.
 *
 * @param text of rows tab-separated, one a line
 * @param html the same as a table; empty where it is no table
 */
public record Copied(String text, String html) {

    /** The sentences of a cell, one a line, as they stand in the notice. */
    public static Copied sentences(Cell cell) {
        return new Copied(lines(cell, Measure::text), "");
    }

    /** The same, each with its source in brackets: 地区 年份 文号 条款. */
    public static Copied withSource(Notice notice, Cell cell) {
        return new Copied(lines(cell, measure -> measure.text() + "（" + source(notice, measure) + "）"), "");
    }

    /**
     * A row under the heads of its columns: its label, then what each notice says, with its source.
     *
     * @param nothing what stands for a notice that says nothing
     * @param see     what stands for one that says it in another row
     */
    public static Copied row(List<Notice> columns, Row row, String nothing, String see) {
        List<String> head = Stream.concat(Stream.of(""), columns.stream().map(Copied::head)).toList();
        List<String> cells = Stream.concat(Stream.of(row.label()), columns.stream().map(notice -> cell(row.cell(notice.id()), notice, nothing, see))).toList();
        String text = Stream.of(head, cells).map(Copied::tabSeparated).collect(Collectors.joining("\n"));
        return new Copied(text, Fragment.table(List.of(head, cells)));
    }

    private static String cell(Optional<Cell> cell, Notice notice, String nothing, String see) {
        if (cell.isEmpty()) {
            return nothing;
        }
        return cell.get().refers() ? see : withSource(notice, cell.get()).text();
    }

    /** A line break within a cell would begin a new row. */
    private static String tabSeparated(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\t', ' ').replace("\n", " ")).collect(Collectors.joining("\t"));
    }

    private static String lines(Cell cell, Function<Measure, String> words) {
        return cell.measures().stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String head(Notice notice) {
        Integer year = notice.metadata().year();
        return year == null ? notice.place() : notice.place() + " " + year;
    }

    private static String source(Notice notice, Measure measure) {
        String number = notice.metadata().documentNumber();
        return Stream.of(head(notice), number == null ? "" : number, measure.path().clause()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
