package org.duizhao.read.page;

import org.duizhao.read.document.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OFD files by the letter of GB/T 33190. Lengths in millimetres from the upper left corner. */
public final class ChineseOfd {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<StringBuilder> pages = new ArrayList<>();
    private String fontName = "宋体";

    public ChineseOfd page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Sets the name of the one font of the file. */
    public ChineseOfd font(String name) {
        fontName = name;
        return this;
    }

    /** A line of text whose base line begins at the point. */
    public ChineseOfd text(double x, double y, double size, String text) {
        return text(x, y, size, "", "g " + (text.length() - 1) + " " + number(size), text);
    }

    public ChineseOfd text(double x, double y, double size, String attributes, String deltas, String text) {
        pages.get(pages.size() - 1).append("<ofd:TextObject ID=\"9\" Boundary=\"").append(number(x)).append(' ').append(number(y - size))
                .append(" 200 10\" Font=\"2\" Size=\"").append(number(size)).append("\" ").append(attributes).append("><ofd:TextCode X=\"0\" Y=\"")
                .append(number(size)).append("\" DeltaX=\"").append(deltas).append("\">").append(text).append("</ofd:TextCode></ofd:TextObject>");
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "OFD.xml", "<ofd:OFD" + NAMESPACE + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/>"
                    + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            StringBuilder tree = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                tree.append("<ofd:Page ID=\"").append(100 + i).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
                put(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", "<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer ID=\"8\">" + pages.get(i)
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
            put(zip, "Doc_0/Document.xml", "<ofd:Document" + NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea>"
                    + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                    + "</ofd:CommonData><ofd:Pages>" + tree + "</ofd:Pages></ofd:Document>");
            put(zip, "Doc_0/PublicRes.xml", "<ofd:Res" + NAMESPACE + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"" + fontName
                    + "\"/></ofd:Fonts></ofd:Res>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
