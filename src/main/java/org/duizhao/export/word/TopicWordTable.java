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

import java.util.List;

/** The table of a topic. */
final class TopicWordTable {

    private static final TableType TYPE = new TableType(18, 15, 270);
    private static final Shape CENTRED = new Shape(TYPE.pitch(), 0, STJc.CENTER);
    private static final Shape LEFT = new Shape(TYPE.pitch(), 0, STJc.LEFT);

    private final TopicTable table;
    private final List<Integer> widths;

    TopicWordTable(TopicTable table) {
        this.table = table;
        this.widths = TableFrame.widths(table.columns().stream().map(TopicWordTable::weight).toList());
    }

    void write(CTTbl target) {
        TableFrame.write(target, widths);
        CTRow head = TableFrame.head(target);
        for (int i = 0; i < widths.size(); i++) {
            WordCell.paragraph(TableFrame.headCell(head, widths.get(i)), CENTRED, new Type(Face.HEADING, TYPE.text()), table.heads().get(i));
        }
        for (TopicLine line : table.lines()) {
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
            Type type = line.missing() ? new Type(Face.BODY, TYPE.text()).grey() : new Type(Face.BODY, TYPE.text());
            for (int i = 0; i < widths.size(); i++) {
                boolean prose = table.columns().get(i) == TopicColumn.TEXT || table.columns().get(i) == TopicColumn.REQUIREMENT;
                cell(row, i, type, prose ? LEFT : CENTRED, line.cells().get(i));
            }
        }
    }

    private void cell(CTRow row, int column, Type type, Shape shape, String words) {
        CTTc cell = row.addNewTc();
        TableFrame.cell(cell, widths.get(column), 1, null);
        WordCell.paragraph(cell, shape, type, words);
    }

    private static int weight(TopicColumn column) {
        return switch (column) {
            case YEAR -> 5;
            case PLACE, TIMES_A_YEAR, FIGURE -> 8;
            case CLAUSE -> 10;
            case DUE -> 11;
            case NUMBER -> 13;
            case ACTOR -> 14;
            case REQUIREMENT -> 20;
            case TEXT -> 32;
        };
    }
}
