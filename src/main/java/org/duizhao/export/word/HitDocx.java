package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.hit.HitExporter;
import org.duizhao.export.hit.FoundMeasure;
import org.duizhao.export.hit.HitTable;
import org.duizhao.export.hit.HitTable.Column;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a search found as a .docx in landscape, a measure a row; the words of the search over it. */
public final class HitDocx implements HitExporter {

    private static final Shape TITLE = new Shape(700, 0, STJc.CENTER);
    private static final Shape NOTE = new Shape(360, 200, STJc.LEFT);
    private static final TableType TYPE = new TableType(21, 18, 300);
    private static final Shape CENTRED = new Shape(TYPE.pitch(), 0, STJc.CENTER);
    private static final Shape LEFT = new Shape(TYPE.pitch(), 0, STJc.LEFT);
    /** Of the columns in their order. */
    private static final List<Integer> WEIGHTS = List.of(10, 6, 16, 12, 56, 18, 9);

    @Override
    public void write(HitTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), messages.text("hits.title", table.asked()));
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            paragraph(body, TITLE, new Type(Face.TITLE, 44), messages.text("hits.name"));
            paragraph(body, NOTE, new Type(Face.BODY, 24), messages.text("hits.asked", table.asked(), table.lines().size(), table.notices()));
            write(body.addNewTbl(), table, messages);
            PageNumberFooters.write(document);
            PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void write(CTTbl target, HitTable table, Messages messages) {
        List<Integer> widths = TableFrame.widths(WEIGHTS);
        TableFrame.write(target, widths, messages.text("hits.name"), messages.text("hits.title", table.asked()));
        CTRow head = TableFrame.head(target);
        for (int i = 0; i < widths.size(); i++) {
            WordCell.paragraph(TableFrame.headCell(head, widths.get(i)), CENTRED, new Type(Face.HEADING, TYPE.text()), table.heads().get(i));
        }
        for (FoundMeasure line : table.lines()) {
            CTRow row = target.addNewTr();
            for (Column column : Column.values()) {
                CTTc cell = row.addNewTc();
                TableFrame.cell(cell, widths.get(column.ordinal()), 1, null);
                WordCell.paragraph(cell, column == Column.YEAR || column == Column.MATCH ? CENTRED : LEFT, new Type(Face.BODY, TYPE.text()),
                        HitTable.cell(line, column, messages));
            }
        }
    }

    private static void paragraph(CTBody body, Shape shape, Type type, String text) {
        CTP paragraph = body.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, text);
    }
}
