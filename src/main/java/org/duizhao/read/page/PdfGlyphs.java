package org.duizhao.read.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The glyphs of a PDF's pages. PDFBox finds them; how they make lines is decided by {@link PagedText}. */
final class PdfGlyphs extends PDFTextStripper {

    private final ReadLimits limits;
    private final List<List<Glyph>> pages = new ArrayList<>();
    private int pagesWithContent;

    PdfGlyphs(ReadLimits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The glyphs of each page, in the order of the content. To be asked once. */
    List<List<Glyph>> of(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        padTo(pdf.getNumberOfPages());
        return pages;
    }

    /** How many pages show anything. */
    int pagesWithContent() {
        return pagesWithContent;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadFailure(Reason.TIMEOUT, String.valueOf(limits.seconds()));
        }
        PdfStreams.check(page, limits.textBytes());
        pagesWithContent++;
        super.processPage(page);
    }

    @Override
    protected void writePage() {
        padTo(getCurrentPageNo() - 1);
        pages.add(Directions.stacked(getCharactersByArticle().stream().flatMap(List::stream).collect(Collectors.groupingBy(
                position -> Math.round(position.getDir()), TreeMap::new,
                Collectors.mapping(PdfGlyphs::glyph, Collectors.toList())))));
    }

    private void padTo(int count) {
        while (pages.size() < count) {
            pages.add(List.of());
        }
    }

    private static Glyph glyph(TextPosition position) {
        double em = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.max(1, position.getHeightDir());
        boolean founder = position.getFont() != null && FounderFontNames.isForSigns(position.getFont().getName());
        return new Glyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(),
                position.getWidthDirAdj(), em, founder);
    }
}
