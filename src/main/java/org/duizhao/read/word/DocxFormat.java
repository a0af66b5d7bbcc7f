package org.duizhao.read.word;

import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.OfficeParts;
import org.duizhao.read.packed.ZipContents;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Word's .docx (ECMA-376), also as WPS writes it. Read from its XML, because a notice's numbers, text boxes and tracked changes
 * must be followed through the whole document. Running heads and comments are not read: they are no text of the notice.
 */
public final class DocxFormat implements DocumentFormat {

    /** Every Office document of this kind has one (ECMA-376 part 2). */
    private static final String TYPES = "[Content_Types].xml";

    private final ReadLimits limits;

    public DocxFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document) {
        return ZipContents.names(document, limits).contains(TYPES);
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        try (ZipContents zip = ZipContents.open(document, limits)) {
            OfficeParts parts = new OfficeParts(zip, limits.textBytes());
            String main = parts.mainPart().orElseThrow(() -> new ReadFailure(Reason.UNKNOWN_FORMAT, otherOffice(zip.names())));
            Element root = parts.root(main).orElseThrow(() -> new ReadFailure(Reason.DAMAGED));
            if (!"document".equals(root.getLocalName())) {
                throw new ReadFailure(Reason.UNKNOWN_FORMAT, otherOffice(zip.names()));
            }
            Optional<Element> styles = parts.related(main, "styles");
            DocxNumbering numbering = new DocxNumbering(parts.related(main, "numbering"), styles);
            DocxBody.Notes notes = new DocxBody.Notes(parts.related(main, "footnotes"), parts.related(main, "endnotes"));
            String text = new DocxBody(numbering, notes).text(root);
            return List.of(new SourceText(document.source(text), Format.DOCX, LineKind.PARAGRAPHS));
        }
    }

    private static String otherOffice(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return "XLSX";
        }
        return names.stream().anyMatch(name -> name.startsWith("ppt/")) ? "PPTX" : "OOXML";
    }
}
