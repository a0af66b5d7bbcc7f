package org.duizhao.bench.scan;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.TextRepair;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A PDF as a scanner makes it: each page a picture. */
public final class PicturePdf {

    private PicturePdf() {
    }

    public static byte[] of(List<BufferedImage> pages, float quality) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (BufferedImage picture : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(JPEGFactory.createFromImage(pdf, picture, quality), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is printed of a file: its text as it is once repaired, for a scan cannot show what is not ink. */
    static String paragraphs(Path file) {
        SourceText text = (SourceText) new NoticeFileReader().read(file).get(0);
        return new TextRepair(new HanLpSegmenter()).repair(text).paragraphs().stream().map(TracedText::toString).collect(Collectors.joining("\n"));
    }

    /** Prints texts and scans them. Arguments: font, folder for the PDFs, texts. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 2; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            List<BufferedImage> pages = PrintedPages.of(paragraphs(file), arguments[0], 300).stream().map(PrintedPages.Page::picture).toList();
            Files.write(Path.of(arguments[1], file.getFileName().toString().replaceAll("\\.[^.]+$", ".pdf")), of(pages, 0.6f));
        }
    }
}
