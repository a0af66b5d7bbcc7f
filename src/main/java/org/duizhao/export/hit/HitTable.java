package org.duizhao.export.hit;

import org.duizhao.words.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a search found, a measure a line.
 *
 * @param asked what was typed
 * @param heads of the columns
 * @param lines in the order of the notices, then of reading
 */
public record HitTable(String asked, List<String> heads, List<FoundMeasure> lines) {

    public HitTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** The columns, in their order. */
    public enum Column { PLACE, YEAR, NUMBER, CLAUSE, TEXT, RESPONSIBLE, MATCH }

    /** @param messages in the language of the heads */
    public static HitTable of(String asked, List<FoundMeasure> lines, Messages messages) {
        return new HitTable(asked, Arrays.stream(Column.values()).map(column -> messages.text("hits.column." + column)).toList(), lines);
    }

    /** The words of a cell; empty where there is nothing to say. */
    public static String cell(FoundMeasure line, Column column, Messages messages) {
        return switch (column) {
            case PLACE -> line.place();
            case YEAR -> line.year() == null ? "" : line.year().toString();
            case NUMBER -> line.number();
            case CLAUSE -> line.clause();
            case TEXT -> line.text();
            case RESPONSIBLE -> String.join("、", line.responsible());
            case MATCH -> messages.text(line.byMeaning() ? "hits.byMeaning" : "hits.byWords");
        };
    }

    /** All cells of a line. */
    public static List<String> cells(FoundMeasure line, Messages messages) {
        return Arrays.stream(Column.values()).map(column -> cell(line, column, messages)).toList();
    }

    /** How many notices the lines are of. */
    public long notices() {
        return lines.stream().map(FoundMeasure::noticeId).distinct().count();
    }

    /** Lines parted by line feeds, cells by tabs, heads first: what a spreadsheet takes from the clipboard. */
    public String tabSeparated(Messages messages) {
        return String.join("\t", heads) + "\n" + lines.stream()
                .map(line -> cells(line, messages).stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }
}
