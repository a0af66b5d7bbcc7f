package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.FileProperties;
import org.duizhao.export.overview.OverviewExporter;
import org.duizhao.export.StableZip;
import org.duizhao.export.overview.OverviewTable;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The overview as a .docx in landscape; more notices than a page is wide stand in several tables, one below the other. */
public final class OverviewDocx implements OverviewExporter {

    private static final Shape TITLE = new Shape(700, 0, STJc.CENTER);
    private static final Shape NOTE = new Shape(360, 200, STJc.LEFT);
    private static final TableType TYPE = new TableType(18, 15, 270);
    private static final Shape CENTRED = new Shape(TYPE.pitch(), 0, STJc.CENTER);
    private static final Shape LEFT = new Shape(TYPE.pitch(), 0, STJc.LEFT);
    /** So many columns of two characters each stand beside the matters. */
    private static final int MOST = 16;
    /** Of number, matter, count; that of a notice's column is {@link #MARK}. */
    private static final List<Integer> LEADING = List.of(6, 28, 6);
    private static final int MARK = 7;

    @Override
    public void write(OverviewTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), table.title());
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            paragraph(body, TITLE, new Type(Face.TITLE, 44), table.title());
            for (String note : table.notes()) {
                paragraph(body, NOTE, new Type(Face.BODY, 21), note);
            }
            int blocks = Math.max(1, (table.notices().size() + MOST - 1) / MOST);
            int size = (table.notices().size() + blocks - 1) / blocks;
            for (int from = 0; from == 0 || from < table.notices().size(); from += Math.max(1, size)) {
                if (from > 0) {
                    paragraph(body, NOTE, new Type(Face.BODY, 21), "");
                }
                block(body.addNewTbl(), table, from, Math.min(table.notices().size(), from + size));
            }
            PageNumberFooters.write(document);
            PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void block(CTTbl target, OverviewTable table, int from, int to) {
        List<Integer> weights = new ArrayList<>(LEADING);
        table.notices().subList(from, to).forEach(notice -> weights.add(MARK));
        List<Integer> widths = TableFrame.widths(weights);
        TableFrame.write(target, widths);
        CTRow head = TableFrame.head(target);
        List<String> heads = Stream.concat(table.leading().stream(), table.notices().subList(from, to).stream()).toList();
        for (int i = 0; i < widths.size(); i++) {
            WordCell.paragraph(TableFrame.headCell(head, widths.get(i)), CENTRED, new Type(Face.HEADING, TYPE.text()), heads.get(i));
        }
        for (OverviewTable.Line line : table.lines()) {
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
            List<String> cells = Stream.concat(line.leading().stream(), line.marks().subList(from, to).stream()).toList();
            for (int i = 0; i < widths.size(); i++) {
                CTTc cell = row.addNewTc();
                TableFrame.cell(cell, widths.get(i), 1, null);
                WordCell.paragraph(cell, i == 1 ? LEFT : CENTRED, new Type(line.total() ? Face.HEADING : Face.BODY, TYPE.text()), cells.get(i));
            }
        }
    }

    private static void paragraph(CTBody body, Shape shape, Type type, String text) {
        CTP paragraph = body.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, text);
    }
}
