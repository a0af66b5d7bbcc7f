package org.duizhao.export.topic;

import org.duizhao.topic.answer.TopicAnswer;

import java.util.List;

/**
 * The answer to a question in words.
 *
 * @param caption what stands around the table
 * @param columns in their order, with {@code heads} beside them
 * @param lines   in the order of the notices; those of a question of frequency by kinds of body first
 */
public record TopicTable(TopicAnswer answer, Caption caption, List<TopicColumn> columns, List<String> heads, List<TopicLine> lines) {

    /**
     * What stands around a table.
     *
     * @param title   as a table is headed: 会议频次对照表
     * @param finding one sentence that says what was found
     * @param notes   what a reader must know to read the table right; may be empty
     */
    public record Caption(String title, String finding, List<String> notes) {

        public Caption {
            notes = List.copyOf(notes);
        }
    }

    public TopicTable {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** 五到位, 会议频次. */
    public String name() {
        return answer.question().name();
    }

    /** Whether a line begins a group; never where lines are in no groups, nor where all are of one. */
    public boolean beginsGroup(int line) {
        boolean several = lines.stream().map(TopicLine::group).distinct().count() > 1;
        return several && (line == 0 || !lines.get(line - 1).group().equals(lines.get(line).group()));
    }

    /** The words of a line in a column; empty where the table has no such column. */
    public String cell(TopicLine line, TopicColumn column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : line.cells().get(index);
    }

    /** Lines parted by line feeds, cells by tabs, heads first: what a spreadsheet takes from the clipboard. */
    public String tabSeparated() {
        StringBuilder text = new StringBuilder(String.join("\t", heads)).append('\n');
        lines.forEach(line -> text.append(String.join("\t", line.cells().stream().map(TopicTable::onOneLine).toList())).append('\n'));
        return text.toString();
    }

    private static String onOneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
