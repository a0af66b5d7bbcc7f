package org.duizhao.export.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.duizhao.export.topic.ChartPicture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A paragraph that holds a chart, as wide as its page has room, with what it says for who does not see it. */
final class PictureParagraph {

    private static final int TWIPS_A_POINT = 20;
    private static final double POINTS_A_PIXEL = 0.75;

    private PictureParagraph() {
    }

    static void write(XWPFDocument document, ChartPicture picture, PageSection page) throws IOException {
        double room = (double) page.textWidth() / TWIPS_A_POINT;
        double width = Math.min(room, picture.width() * POINTS_A_PIXEL);
        double height = picture.height() * width / picture.width();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(200);
        // the lines of the body have a fixed height, which would cut a picture
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        try {
            XWPFPicture shown = paragraph.createRun().addPicture(new ByteArrayInputStream(picture.png()), Document.PICTURE_TYPE_PNG, picture.title() + ".png",
                    Units.toEMU(width), Units.toEMU(height));
            CTNonVisualDrawingProps properties = shown.getCTPicture().getNvPicPr().getCNvPr();
            properties.setDescr(picture.said());
            paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.said());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
