package org.duizhao.read;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duizhao.read.Unreadable.Reason;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        List<TextPosition> positions = getCharactersByArticle().stream().flatMap(List::stream).toList();
        pages.add(inReadingDirection(positions));
    }

    private void padTo(int count) {
        while (pages.size() < count) {
            pages.add(List.of());
        }
    }

    /** Text that runs in another direction than most of the page, such as one along the margin, comes below the rest. */
    private static List<Glyph> inReadingDirection(List<TextPosition> positions) {
        Map<Float, List<TextPosition>> directions = positions.stream()
                .collect(Collectors.groupingBy(TextPosition::getDir, TreeMap::new, Collectors.toList()));
        Collection<List<TextPosition>> largestFirst = directions.values().stream()
                .sorted(Comparator.comparingInt((List<TextPosition> one) -> one.size()).reversed()).toList();
        List<Glyph> glyphs = new ArrayList<>();
        double below = 0;
        for (List<TextPosition> direction : largestFirst) {
            double shift = below;
            direction.stream().map(position -> glyph(position, shift)).forEach(glyphs::add);
            below = glyphs.stream().mapToDouble(glyph -> glyph.y() + 2 * glyph.em()).max().orElse(0);
        }
        return glyphs;
    }

    private static Glyph glyph(TextPosition position, double shift) {
        double em = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.max(1, position.getHeightDir());
        boolean founder = position.getFont() != null && FounderFonts.isForSigns(position.getFont().getName());
        return new Glyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj() + shift,
                position.getWidthDirAdj(), em, founder);
    }
}
