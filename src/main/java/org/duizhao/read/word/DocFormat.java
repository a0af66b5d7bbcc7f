package org.duizhao.read.word;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.remark.Warning;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word's old .doc and the .wps of WPS that is the same inside; also says what else came in the same kind of container: a .docx
 * under a password, a table, slides, a .wps of Microsoft Works.
 */
public final class DocFormat implements DocumentFormat {

    /** How a compound file begins (MS-CFB 2.2), one character a byte. */
    private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** What else is kept in such a container, by a stream that only it has. */
    private static final Map<String, String> OTHERS = Map.of("Workbook", "XLS", "Book", "XLS", "PowerPoint Document", "PPT",
            "CONTENTS", "Microsoft Works", "MatOST", "Microsoft Works", "VisioDocument", "Visio", "__properties_version1.0",
            "Outlook");

    @Override
    public boolean recognises(Document document) {
        return document.startsWith(CONTAINER);
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(document.bytes()))) {
            Set<String> streams = container.getRoot().getEntryNames();
            if (streams.contains("EncryptedPackage")) {
                throw new ReadFailure(Reason.ENCRYPTED);
            }
            if (!streams.contains("WordDocument")) {
                throw new ReadFailure(Reason.UNKNOWN_FORMAT, other(streams));
            }
            Format format = streams.contains("WpsCustomData") ? Format.WPS : Format.DOC;
            return List.of(text(container.getRoot(), document, format));
        } catch (EncryptedDocumentException e) {
            throw new ReadFailure(Reason.ENCRYPTED);
        } catch (OldWordFileFormatException e) {
            throw new ReadFailure(Reason.UNKNOWN_FORMAT, "Word 95");
        }
    }

    /** The body, then notes and text boxes, of which the format does not say at once where they belong. */
    private static SourceText text(DirectoryNode root, Document document, Format format) throws IOException {
        try (HWPFDocument word = new HWPFDocument(root)) {
            DocBody body = new DocBody();
            long lost = 0;
            for (Range range : List.of(word.getRange(), word.getFootnoteRange(), word.getEndnoteRange(),
                    word.getMainTextboxRange())) {
                String text = range.text();
                // an empty one may lie behind the last run, and then has none that could be asked for
                if (!text.isBlank()) {
                    body.add(range);
                    lost += text.chars().filter(c -> c == 0).count();
                }
            }
            return new SourceText(document.source(body.text()), format, LineKind.PARAGRAPHS).lacking(gaps(lost));
        }
    }

    /** Word writes no NUL: where some stand, a part of the file was overwritten, and so much of the text is lost. */
    private static List<Warning> gaps(long lost) {
        return lost == 0 ? List.of() : List.of(new Warning(WarningKind.CHARACTERS_LOST, new SourceRange(0, 0), Long.toString(lost)));
    }

    private static String other(Set<String> streams) {
        return OTHERS.entrySet().stream().filter(other -> streams.contains(other.getKey())).map(Map.Entry::getValue).sorted()
                .findFirst().orElse("OLE");
    }
}
