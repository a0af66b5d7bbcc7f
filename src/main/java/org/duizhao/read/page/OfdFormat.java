package org.duizhao.read.page;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.ZipContents;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * OFD, the national format for fixed pages (GB/T 33190-2016). Its objects are read with ofdrw's model of them; not with
 * ofdrw's own reader, which unpacks the whole file to disk and believes what the file says of its size.
 */
public final class OfdFormat implements DocumentFormat {

    /** The file that names the documents (GB/T 33190-2016). */
    private static final String ENTRANCE = "OFD.xml";
    /** A page with fewer characters has no text worth the name, as in a PDF. */
    private static final int LEAST_CHARACTERS = 10;

    private final ReadLimits limits;

    public OfdFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document) {
        return ZipContents.names(document, limits).contains(ENTRANCE);
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        try (ZipContents zip = ZipContents.open(document, limits)) {
            Set<String> names = zip.names();
            if (names.contains("Encryptions.xml") || names.contains("EncryptEntries.xml")) {
                throw new ReadFailure(Reason.ENCRYPTED);
            }
            OfdPages pages = new OfdPages(zip, limits);
            PagedText text = new PagedText();
            List<List<Glyph>> glyphs = pages.glyphs(ENTRANCE);
            glyphs.forEach(text::add);
            if (text.length() < LEAST_CHARACTERS * (glyphs.size() - pages.lost().size())) {
                throw new ReadFailure(Reason.PICTURES_ONLY);
            }
            return List.of(text.document(document, Format.OFD).lacking(pages.lost().stream()
                    .map(page -> new Warning(WarningKind.PAGE_LOST, text.page(page), page.toString())).toList()));
        }
    }
}
