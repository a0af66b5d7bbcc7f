package org.duizhao.read.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes PDFs with Chinese text and no font in them, as many offices' printers do: a Type0 font that names Adobe's Chinese
 * character collection, of which every reader knows the Unicode.
 */
public final class ChinesePdf {

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private StringBuilder content = new StringBuilder();

    /** Begins an A4 page. */
    public ChinesePdf page() {
        return page(0);
    }

    /** Begins an A4 page that is shown turned by so many degrees. */
    public ChinesePdf page(int rotation) {
        close();
        page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        page.setResources(new PDResources());
        document.addPage(page);
        return this;
    }

    /** Text from a point, in points from the lower left, in 宋体. */
    public ChinesePdf text(double x, double y, double size, String text) {
        return text("STSong-Light", "1 0 0 1 " + number(x) + " " + number(y), size, text);
    }

    public ChinesePdf text(String font, double x, double y, double size, String text) {
        return text(font, "1 0 0 1 " + number(x) + " " + number(y), size, text);
    }

    /** Text under a whole text matrix. */
    public ChinesePdf text(String font, String matrix, double size, String text) {
        COSName name = COSName.getPDFName("F" + Math.abs(font.hashCode()));
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        }
        fonts.setItem(name, font(font));
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.append("BT /").append(name.getName()).append(' ').append(number(size)).append(" Tf ").append(matrix)
                .append(" Tm <").append(hex).append("> Tj ET\n");
        return this;
    }

    /** A thin line. */
    public ChinesePdf line(double x1, double y1, double x2, double y2) {
        content.append(number(x1)).append(' ').append(number(y1)).append(" m ").append(number(x2)).append(' ').append(number(y2)).append(" l S\n");
        return this;
    }

    /** A filled box, as Word draws the sides of cells. */
    public ChinesePdf bar(double x, double y, double width, double height) {
        content.append(number(x)).append(' ').append(number(y)).append(' ').append(number(width)).append(' ').append(number(height)).append(" re f\n");
        return this;
    }

    public PDDocument document() {
        close();
        return document;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document().save(out);
        return out.toByteArray();
    }

    private void close() {
        if (page == null || content.length() == 0) {
            return;
        }
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
            content = new StringBuilder();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static COSDictionary font(String name) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        // Latin letters and digits of the collection are half as wide
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        widths.add(COSInteger.get(814));
        widths.add(COSInteger.get(939));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
