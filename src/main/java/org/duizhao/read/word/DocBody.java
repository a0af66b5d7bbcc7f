package org.duizhao.read.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.duizhao.progress.Watchdog;
import org.duizhao.read.document.RowText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text of a .doc: a line a paragraph, numbers of lists in it, deletions and field codes left out. Filled range by range. */
final class DocBody {

    /** The marks that a .doc has among its characters (MS-DOC). */
    private static final char CELL_END = '\u0007';
    /** The characters by which Word parts a field's command from what it shows. */
    private static final char FIELD_BEGIN = '\u0013';
    /** Between the two. */
    private static final char FIELD_SEPARATOR = '\u0014';
    /** Behind both. */
    private static final char FIELD_END = '\u0015';

    private final DocNumbering numbering = new DocNumbering();
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> row = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    /** For each open field, whether its result has begun; the innermost last. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    void add(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Watchdog.checkWanted();
            add(range.getParagraph(i));
        }
        endRow();
    }

    /** Each line ended by {@code \n}. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void add(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        boolean endsCell = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            endsCell |= run.text().indexOf(CELL_END) >= 0;
            boolean read = !run.isMarkedDeleted() && !run.isVanished();
            run.text().chars().forEach(c -> add((char) c, read, text));
        }
        if (!paragraph.isInTable()) {
            endRow();
            lines.add(numbered(paragraph, text));
        } else if (paragraph.isTableRowEnd()) {
            endRow();
        } else {
            addToCell(numbered(paragraph, text), endsCell);
        }
    }

    private String numbered(Paragraph paragraph, StringBuilder text) {
        String number = numbering.next(paragraph);
        return text.toString().isBlank() ? text.toString() : number + text;
    }

    private void addToCell(String text, boolean endsCell) {
        if (!text.isBlank()) {
            cell.add(text);
        }
        if (endsCell) {
            row.add(List.copyOf(cell));
            cell.clear();
        }
    }

    private void endRow() {
        if (!cell.isEmpty()) {
            row.add(List.copyOf(cell));
            cell.clear();
        }
        lines.addAll(RowText.lines(row));
        row.clear();
    }

    private void add(char c, boolean read, StringBuilder text) {
        switch (c) {
            case FIELD_BEGIN -> fields.addLast(false);
            case FIELD_SEPARATOR -> {
                fields.pollLast();
                fields.addLast(true);
            }
            case FIELD_END -> fields.pollLast();
            default -> {
                if (read && !fields.contains(false)) {
                    text.append(written(c));
                }
            }
        }
    }

    /** What a character of the format means as text: signs below the space are marks of its own. */
    private static String written(char c) {
        return switch (c) {
            case '\u000B' -> "\n";
            case '\u001E' -> "-";
            case '\t' -> "\t";
            default -> c >= ' ' ? String.valueOf(c) : "";
        };
    }
}
