package org.duizhao.read.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;
import java.util.List;

/** The pages of a PDF that have hardly any text, drawn and read as pictures, one at a time. */
final class PdfPictures {

    /** Dots an inch, at which small print is still read. */
    private static final float DOTS = 300;
    private static final float POINTS = 72;
    /** The longer side of a picture in dots: A3 at 300 dots an inch. A poster is drawn smaller. */
    private static final float LONGEST = 4961;

    private final PDFRenderer renderer;
    private final PDDocument pdf;
    private final ScannedPages scans;

    PdfPictures(PDDocument pdf, ScannedPages scans) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        this.scans = scans;
    }

    /** What the picture of a page shows. @param index of the page, counted from 0 */
    List<Glyph> glyphs(int index) throws IOException {
        PDRectangle page = pdf.getPage(index).getCropBox();
        float scale = Math.min(DOTS / POINTS, LONGEST / Math.max(1, Math.max(page.getWidth(), page.getHeight())));
        return scans.glyphs(() -> renderer.renderImage(index, scale, ImageType.RGB));
    }
}
