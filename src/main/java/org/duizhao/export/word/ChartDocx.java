package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.export.word.WordParagraph.Shape;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One chart as a .docx in landscape, with what it says below it. */
public final class ChartDocx {

    private static final Shape SAID = new Shape(560, 200, STJc.BOTH);

    private ChartDocx() {
    }

    /** Writes the whole document to {@code target} and leaves it open. The same picture gives the same bytes. */
    public static void write(ChartPicture picture, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), picture.title());
            DocumentDefaults.write(document);
            PictureParagraph.write(document, picture, PageSection.LANDSCAPE);
            CTBody body = document.getDocument().getBody();
            CTP said = body.addNewP();
            WordParagraph.shape(said, SAID);
            WordRun.text(said, new Type(Face.BODY, 32), picture.said());
            PageNumberFooters.write(document);
            PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }
}
