package org.duizhao.topic.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table parted by commas as RFC 4180 has it, and as Excel and WPS write it: a cell that holds a comma, a quotation mark or a
 * line end stands in quotation marks, in which a quotation mark stands twice.
 *
 * @param line  where it begins, from 1
 * @param cells at least one; none where its quotation marks do not close, and then the row is that one line
 */
public record CsvRow(int line, List<String> cells) {

    private static final char QUOTE = '"';
    /** What other programs write instead of commas, or offices in other countries. */
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** All rows of a text but for blank lines. What stands in its first line between cells stands there in all. */
    public static List<CsvRow> read(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String first = lines.lines().findFirst().orElse("");
        char separator = SEPARATORS.stream().filter(one -> first.indexOf(one) >= 0).findFirst().orElse(SEPARATORS.get(0));
        List<CsvRow> rows = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < lines.length();) {
            Reading reading = new Reading(lines, start, separator);
            CsvRow row = new CsvRow(line, reading.closed ? reading.cells : List.of());
            if (row.cells.isEmpty() || row.cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
            line += (int) lines.substring(start, reading.end).chars().filter(c -> c == '\n').count();
            start = reading.end;
        }
        return List.copyOf(rows);
    }

    /** A row as a line, with its end. */
    public static String written(List<String> cells) {
        return cells.stream().map(CsvRow::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == QUOTE || c == '\n' || c == '\r' || SEPARATORS.contains((char) c));
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }

    /** One row being read. */
    private static final class Reading {

        private final List<String> cells = new ArrayList<>();
        private final boolean closed;
        /** Behind the row's line end. */
        private final int end;

        Reading(String text, int start, char separator) {
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            int at = start;
            for (; at < text.length() && (quoted || text.charAt(at) != '\n'); at++) {
                char c = text.charAt(at);
                if (quoted && c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                    cell.append(QUOTE);
                    at++;
                } else if (c == QUOTE && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                } else if (!quoted && c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            closed = !quoted;
            int lineEnd = text.indexOf('\n', start);
            end = closed ? Math.min(at + 1, text.length()) : lineEnd < 0 ? text.length() : lineEnd + 1;
        }
    }
}
