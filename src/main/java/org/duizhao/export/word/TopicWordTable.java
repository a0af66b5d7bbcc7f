package org.duizhao.export.word;

import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.export.word.WordParagraph.Shape;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of a topic. */
final class TopicWordTable {

    private static final TableType TYPE = new TableType(21, 18, 300);
    private static final Shape CENTRED = new Shape(TYPE.pitch(), 0, STJc.CENTER);
    private static final Shape GROUP = new Shape(TYPE.pitch(), 0, STJc.LEFT, true);
    private static final Shape LEFT = new Shape(TYPE.pitch(), 0, STJc.LEFT);

    /** 2024 and 2024-12-31 in 五号, in twips, in any font. */
    private static final Map<TopicColumn, Integer> NEEDED = Map.of(TopicColumn.YEAR, 640, TopicColumn.DAY, 1350);
    private static final Set<TopicColumn> PROSE = EnumSet.of(TopicColumn.TEXT, TopicColumn.REQUIREMENT, TopicColumn.RESPONSIBLE);

    private final TopicTable table;
    private final List<Integer> widths;

    TopicWordTable(TopicTable table) {
        this.table = table;
        this.widths = widths(table.columns());
    }

    void write(CTTbl target) {
        TableFrame.write(target, widths);
        CTRow head = TableFrame.head(target);
        for (int i = 0; i < widths.size(); i++) {
            WordCell.paragraph(TableFrame.headCell(head, widths.get(i)), CENTRED, new Type(Face.HEADING, TYPE.text()), table.heads().get(i));
        }
        for (int number = 0; number < table.lines().size(); number++) {
            TopicLine line = table.lines().get(number);
            if (table.beginsGroup(number)) {
                group(target, line.group());
            }
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
            Type type = line.missing() ? new Type(Face.BODY, TYPE.text()).grey() : new Type(Face.BODY, TYPE.text());
            for (int i = 0; i < widths.size(); i++) {
                boolean prose = PROSE.contains(table.columns().get(i));
                cell(row, i, type, prose ? LEFT : CENTRED, line.cells().get(i));
            }
        }
    }

    /** A row over the lines of one kind of body, which is not left alone at the foot of a page. */
    private void group(CTTbl target, String name) {
        CTRow row = target.addNewTr();
        row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
        CTTc cell = row.addNewTc();
        TableFrame.cell(cell, widths.stream().mapToInt(Integer::intValue).sum(), widths.size(), null);
        WordCell.paragraph(cell, GROUP, new Type(Face.HEADING, TYPE.text()), name);
    }

    private void cell(CTRow row, int column, Type type, Shape shape, String words) {
        CTTc cell = row.addNewTc();
        TableFrame.cell(cell, widths.get(column), 1, null);
        WordCell.paragraph(cell, shape, type, words);
    }

    /** Years and days have the room that they need, the others share what is left: no number, day or document number is cut at the end of a line. */
    private static List<Integer> widths(List<TopicColumn> columns) {
        int free = PageSection.LANDSCAPE.textWidth() - columns.stream().mapToInt(column -> NEEDED.getOrDefault(column, 0)).sum();
        int weights = columns.stream().filter(column -> !NEEDED.containsKey(column)).mapToInt(TopicWordTable::weight).sum();
        return columns.stream().map(column -> NEEDED.containsKey(column) ? NEEDED.get(column) : free * weight(column) / weights).toList();
    }

    private static int weight(TopicColumn column) {
        return switch (column) {
            case YEAR, DAY -> 0;
            case NATURE -> 7;
            case PLACE, FIGURE -> 11;
            case CLAUSE, DUE -> 12;
            case TIMES_A_YEAR, ACTOR, RESPONSIBLE -> 13;
            case NUMBER -> 25;
            case REQUIREMENT -> 20;
            case TEXT -> 26;
        };
    }
}
