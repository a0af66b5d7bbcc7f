package org.duizhao.read.page;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The glyphs of a PDF's pages, and the lines drawn there. PDFBox finds them; how they make lines is decided by {@link PagedText}. */
final class PdfGlyphs extends PDFTextStripper {

    /** Forms in forms; programs write three or four. */
    private static final int DEEPEST = 20;

    private final ReadLimits limits;
    private final List<DrawnPage> pages = new ArrayList<>();
    private final List<Integer> cut = new ArrayList<>();
    private final Set<Integer> pagesWithContent = new HashSet<>();
    private final PdfRulings rulings = new PdfRulings(this);
    private int forms;

    PdfGlyphs(ReadLimits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** Each page, its glyphs in the order of the content. To be asked once. */
    List<DrawnPage> of(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        padTo(pdf.getNumberOfPages());
        return pages;
    }

    /** The numbers of the pages whose content breaks off, in order. */
    List<Integer> pagesCut() {
        return cut;
    }

    /** Ends with the time that a file has, however much the content of a page shows. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadFailure(Reason.TIMEOUT, String.valueOf(limits.seconds()));
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox goes on behind what it could not show; what says that a document is not to be read ends it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem) throws IOException {
        if (problem instanceof ReadFailure) {
            throw problem;
        }
        super.operatorException(operator, operands, problem);
    }

    /** A form may show forms, and one that shows itself would do so for ever. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms == DEEPEST) {
            throw new ReadFailure(Reason.DAMAGED);
        }
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    /** The numbers of the pages that show anything. */
    Set<Integer> pagesWithContent() {
        return pagesWithContent;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadFailure(Reason.TIMEOUT, String.valueOf(limits.seconds()));
        }
        if (!PdfStreams.isWhole(page, limits.textBytes())) {
            cut.add(getCurrentPageNo());
        }
        pagesWithContent.add(getCurrentPageNo());
        super.processPage(page);
    }

    @Override
    protected void writePage() {
        padTo(getCurrentPageNo() - 1);
        TreeMap<Integer, List<Glyph>> directions = getCharactersByArticle().stream().flatMap(List::stream).collect(Collectors.groupingBy(
                position -> Math.round(position.getDir()), TreeMap::new,
                Collectors.mapping(PdfGlyphs::glyph, Collectors.toList())));
        pages.add(new DrawnPage(Directions.stacked(directions), rulings.taken(Directions.prevailing(directions), getCurrentPage().getCropBox())));
    }

    private void padTo(int count) {
        while (pages.size() < count) {
            pages.add(DrawnPage.EMPTY);
        }
    }

    private static Glyph glyph(TextPosition position) {
        double em = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.max(1, position.getHeightDir());
        boolean founder = position.getFont() != null && FounderFontNames.isForSigns(position.getFont().getName());
        return new Glyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(),
                position.getWidthDirAdj(), em, founder);
    }
}
