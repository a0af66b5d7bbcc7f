package org.duizhao.read.page;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.scan.PictureReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDF with a text layer. What stands at the head and foot of pages stays in the text; whether it is text is not decided here. */
public final class PdfFormat implements DocumentFormat {

    /** The signature may stand a little further down, behind what a mail or a printer put there; Acrobat looks so far. */
    private static final int HEAD = 1024;
    /** The end mark stands within so many bytes of the end, or the file was cut off. */
    private static final int TAIL = 4096;
    /** A page with fewer characters than this, most of them a page number or a stamp, has no text layer worth the name. */
    private static final int LEAST_CHARACTERS = 10;

    private final ReadLimits limits;
    private final ScannedPages scans;

    /** @param pictures reads the pages that are pictures */
    public PdfFormat(ReadLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.scans = new ScannedPages(pictures, limits);
        // PDFBox would search the fonts of the whole machine and keep a list of them on disk
        FontMappers.set(new BuiltInFont());
    }

    @Override
    public boolean recognises(Document document) {
        return document.head(HEAD).contains("%PDF-");
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        if (!tail(document).contains("%%EOF") && !tail(document).contains("startxref")) {
            throw new ReadFailure(Reason.DAMAGED);
        }
        try (PDDocument pdf = Loader.loadPDF(document.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            pdf.setResourceCache(new NoPictures());
            return List.of(read(document, pdf));
        } catch (InvalidPasswordException e) {
            throw new ReadFailure(Reason.ENCRYPTED);
        }
    }

    private SourceText read(Document document, PDDocument pdf) throws IOException {
        int count = pdf.getNumberOfPages();
        if (count == 0) {
            throw new ReadFailure(Reason.DAMAGED);
        }
        if (count > limits.pages()) {
            throw new ReadFailure(Reason.TOO_MANY_PAGES, String.valueOf(limits.pages()));
        }
        PdfGlyphs glyphs = new PdfGlyphs(limits);
        PagedText text = new PagedText();
        List<DrawnPage> pages = glyphs.of(pdf);
        List<Warning> lost = scans.available() ? addAll(pages, pdf, text, glyphs) : addWritten(pages, text, glyphs);
        if (text.length() < LEAST_CHARACTERS * glyphs.pagesWithContent().size() && !text.isScanned()) {
            throw new ReadFailure(scans.available() ? Reason.PICTURES_ONLY : Reason.PICTURES_UNREAD);
        }
        return text.document(document, Format.PDF).lacking(glyphs.pagesCut().stream()
                .map(page -> new Warning(WarningKind.PAGE_CUT, text.page(page), page.toString())).toList()).lacking(lost);
    }

    /** Where pictures can be read: of a page with hardly any text its picture counts, if that says more. */
    private List<Warning> addAll(List<DrawnPage> pages, PDDocument pdf, PagedText text, PdfGlyphs glyphs) throws IOException {
        PdfPictures pictures = new PdfPictures(pdf, scans);
        for (int i = 0; i < pages.size(); i++) {
            List<Glyph> written = pages.get(i).glyphs();
            List<Glyph> seen = hasText(written) || !glyphs.pagesWithContent().contains(i + 1) ? List.of() : pictures.glyphs(i);
            if (seen.size() > written.size()) {
                text.addScanned(seen);
            } else {
                text.add(pages.get(i));
            }
        }
        return List.of();
    }

    private static List<Warning> addWritten(List<DrawnPage> pages, PagedText text, PdfGlyphs glyphs) {
        List<Warning> unread = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            text.add(pages.get(i));
            if (pages.get(i).glyphs().isEmpty() && glyphs.pagesWithContent().contains(i + 1)) {
                unread.add(new Warning(WarningKind.PICTURE_UNREAD, text.page(i + 1), String.valueOf(i + 1)));
            }
        }
        return unread;
    }

    private static boolean hasText(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).count() >= LEAST_CHARACTERS;
    }

    private static String tail(Document document) {
        byte[] bytes = document.bytes();
        int length = Math.min(TAIL, bytes.length);
        return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1);
    }
}
