package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.TopicExporter;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The table of a topic as a .docx: on landscape pages the question, the finding, and the table. */
public final class TopicDocx implements TopicExporter {

    private static final Shape TITLE = new Shape(700, 0, STJc.CENTER);
    private static final Shape BODY = new Shape(560, 200, STJc.BOTH);
    private static final Shape NOTE = new Shape(360, 200, STJc.LEFT);

    private final List<ChartPicture> pictures;

    /** @param pictures charts of the table, to stand behind it */
    public TopicDocx(List<ChartPicture> pictures) {
        this.pictures = List.copyOf(pictures);
    }

    @Override
    public void write(TopicTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), table.caption().title());
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            paragraph(body, TITLE, new Type(Face.TITLE, 44), table.caption().title());
            paragraph(body, BODY, new Type(Face.BODY, 32), table.caption().finding());
            for (String note : table.caption().notes()) {
                paragraph(body, NOTE, new Type(Face.BODY, 21), note);
            }
            paragraph(body, NOTE, new Type(Face.BODY, 21), messages.text("topic.fileNote"));
            new TopicWordTable(table).write(body.addNewTbl());
            for (ChartPicture picture : pictures) {
                PictureParagraph.write(document, picture, PageSection.LANDSCAPE);
            }
            PageNumberFooters.write(document);
            PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void paragraph(CTBody body, Shape shape, Type type, String text) {
        CTP paragraph = body.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, text);
    }
}
