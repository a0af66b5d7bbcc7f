package org.duizhao.export.word;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.change.ChangeLine;
import org.duizhao.export.change.ChangeTable;
import org.duizhao.export.word.WordParagraph.Shape;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.util.List;
import java.util.stream.Stream;

/** The five columns of the table of old and new. What differs is bold and underlined; the cells hold nothing but the notices' words. */
final class ChangeWordTable {

    private static final List<Integer> WEIGHTS = List.of(9, 34, 34, 23, 7);
    private static final TableType TYPE = new TableType(21, 18, 310);
    private static final Type TEXT = new Type(Face.BODY, TYPE.text());
    private static final Shape CENTRED = new Shape(TYPE.pitch(), 0, STJc.CENTER);
    private static final Shape PROSE = new Shape(TYPE.pitch(), 0, STJc.BOTH);
    private static final Shape LEFT = new Shape(TYPE.pitch(), 0, STJc.LEFT);

    private final ChangeTable table;
    private final List<Integer> widths;

    ChangeWordTable(ChangeTable table) {
        this.table = table;
        this.widths = TableFrame.widths(WEIGHTS);
    }

    void write(CTTbl target) {
        TableFrame.write(target, widths);
        CTRow head = TableFrame.head(target);
        for (int i = 0; i < widths.size(); i++) {
            WordCell.paragraph(TableFrame.headCell(head, widths.get(i)), CENTRED, new Type(Face.HEADING, TYPE.text()), table.heads().get(i));
        }
        table.lines().forEach(line -> line(target.addNewTr(), line));
    }

    private void line(CTRow row, ChangeLine line) {
        if (fitsOnHalfAPage(line)) {
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
        }
        WordCell.paragraph(cell(row, 0), CENTRED, TEXT, line.clause());
        marked(cell(row, 1), line.old());
        marked(cell(row, 2), line.now());
        WordCell.paragraph(cell(row, 3), LEFT, TEXT, line.explanation());
        WordCell.paragraph(cell(row, 4), CENTRED, TEXT, line.remark());
    }

    private CTTc cell(CTRow row, int column) {
        CTTc cell = row.addNewTc();
        TableFrame.cell(cell, widths.get(column), 1, null);
        return cell;
    }

    private static void marked(CTTc cell, List<Piece> pieces) {
        CTP paragraph = cell.addNewP();
        WordParagraph.shape(paragraph, PROSE);
        pieces.forEach(piece -> WordRun.text(paragraph, piece.mark() == Mark.SAME ? TEXT : TEXT.stressed(), piece.text()));
    }

    /** A row that may be broken leaves no holes; a short one is easier to read whole. */
    private boolean fitsOnHalfAPage(ChangeLine line) {
        int most = Stream.of(line.old(), line.now()).mapToInt(pieces ->
                TYPE.lines(pieces.stream().mapToInt(piece -> piece.text().length()).sum(), widths.get(1))).max().orElse(0);
        return most * TYPE.pitch() < PageSection.LANDSCAPE.textHeight() / 2;
    }
}
