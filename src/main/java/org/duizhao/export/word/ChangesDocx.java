package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.change.ChangeTableWriter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.change.ChangeTable;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The table of old and new (新旧对照表) as a .docx: a portrait page that says what changed, and the table on landscape ones. */
public final class ChangesDocx implements ChangeTableWriter {

    private static final Shape TITLE = new Shape(700, 0, STJc.CENTER);
    /** 四号, closer than in a notice, so that ten sentences stand on one page. */
    private static final Shape BODY = new Shape(420, 200, STJc.BOTH);
    private static final Shape HEADING = new Shape(440, 200, STJc.BOTH, true);
    private static final Type TITLE_TYPE = new Type(Face.TITLE, 40);
    private static final Type BODY_TYPE = new Type(Face.BODY, 26);
    private static final Type HEADING_TYPE = new Type(Face.HEADING, 28);

    @Override
    public void write(ChangeTable table, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), table.title());
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            front(body, table, messages);
            if (table.lines().isEmpty()) {
                PageNumberFooters.write(document);
                PageSection.PORTRAIT.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            } else {
                CTSectPr portrait = body.getPArray(body.sizeOfPArray() - 1).getPPr().addNewSectPr();
                PageSection.PORTRAIT.write(portrait);
                paragraph(body, HEADING, HEADING_TYPE, numbered(messages, table.front().reminders().isEmpty() ? 4 : 5, "change.tableHeading"));
                new ChangeWordTable(table).write(body.addNewTbl());
                PageNumberFooters.write(document, portrait);
                PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            }
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void front(CTBody body, ChangeTable table, Messages messages) {
        paragraph(body, TITLE, TITLE_TYPE, table.title());
        paragraph(body, BODY, BODY_TYPE, "");
        paragraph(body, HEADING, HEADING_TYPE, numbered(messages, 1, "change.frontHeading"));
        table.summary().forEach(text -> paragraph(body, BODY, BODY_TYPE, text));
        paragraph(body, HEADING, HEADING_TYPE, numbered(messages, 2, "change.findingsHeading"));
        if (table.findings().isEmpty()) {
            paragraph(body, BODY, BODY_TYPE, messages.text("change.nothing"));
        }
        numbered(body, table.findings());
        int number = 2;
        if (!table.front().reminders().isEmpty()) {
            paragraph(body, HEADING, HEADING_TYPE, numbered(messages, ++number, "change.remindersHeading"));
            numbered(body, table.front().reminders());
        }
        paragraph(body, HEADING, HEADING_TYPE, numbered(messages, ++number, "change.notesHeading"));
        table.notes().forEach(text -> paragraph(body, BODY, BODY_TYPE, text));
    }

    private static String numbered(Messages messages, int number, String key) {
        return messages.text("change.numbered", messages.text("change.number." + number), messages.text(key));
    }

    private static void numbered(CTBody body, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            paragraph(body, BODY, BODY_TYPE, (i + 1) + ". " + texts.get(i));
        }
    }

    private static void paragraph(CTBody body, Shape shape, Type type, String text) {
        CTP paragraph = body.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, text);
    }
}
