package org.duizhao.read.file;

import org.duizhao.notice.source.TracedText;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.RefusedFormat;
import org.duizhao.read.packed.ZipFormat;
import org.duizhao.read.page.OfdFormat;
import org.duizhao.read.page.PdfFormat;
import org.duizhao.read.page.PictureFormat;
import org.duizhao.read.text.TextFormat;
import org.duizhao.read.web.HtmlFormat;
import org.duizhao.read.web.MhtmlFormat;
import org.duizhao.read.word.DocFormat;
import org.duizhao.read.word.DocxFormat;
import org.duizhao.scan.PictureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;

/** Finds the format of a document and has it read. Here, and only here, what a library throws becomes an {@link Unreadable}. */
public final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    /** Lengths of texts are told in 万字. */
    private static final int TEN_THOUSAND = 10_000;

    private final ReadLimits limits;
    private final List<DocumentFormat> formats;

    /** Of a system on which pictures cannot be read. */
    public DocumentReader(ReadLimits limits) {
        this(limits, PictureReader.NONE);
    }

    /** @param pictures reads the pages that are pictures */
    public DocumentReader(ReadLimits limits, PictureReader pictures) {
        this.limits = limits;
        HtmlFormat html = new HtmlFormat(limits);
        // packed and marked formats first; an archive is whatever else is packed, a text whatever is left
        this.formats = List.of(new PdfFormat(limits, pictures), new DocxFormat(limits), new OfdFormat(limits), new DocFormat(),
                new RefusedFormat(limits), new ZipFormat(limits, this::read), new PictureFormat(limits, pictures), new MhtmlFormat(html), html,
                new TextFormat(limits));
    }

    /** One outcome as a rule, several of an archive; never empty, never an exception for what is in the bytes. */
    public List<ReadOutcome> read(Document document) {
        if (document.bytes().length == 0) {
            return List.of(new Unreadable(document.name(), Reason.EMPTY));
        }
        try {
            return formatOf(document).read(document).stream().map(DocumentReader::unlessBlank).map(this::unlessTooLong).toList();
        } catch (ReadFailure e) {
            LOG.info("{} not read", document.name(), e);
            return List.of(e.of(document.name()));
        } catch (OutOfMemoryError e) {
            LOG.warn("{} not read", document.name(), e);
            return List.of(new Unreadable(document.name(), Reason.TOO_LARGE, ReadLimits.megabytes(limits.textBytes())));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // libraries meet broken files with every kind of exception; to a person they all say the same, to the log what they are
            LOG.warn("{} not read", document.name(), e);
            return List.of(new Unreadable(document.name(), Reason.DAMAGED));
        }
    }

    private DocumentFormat formatOf(Document document) throws ReadFailure {
        return formats.stream().filter(format -> format.recognises(document)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the text format takes whatever is left"));
    }

    private static ReadOutcome unlessBlank(ReadOutcome outcome) {
        boolean blank = outcome instanceof SourceText source && isBlank(source.text());
        return blank ? new Unreadable(outcome.file(), Reason.EMPTY) : outcome;
    }

    private ReadOutcome unlessTooLong(ReadOutcome outcome) {
        boolean tooLong = outcome instanceof SourceText source && source.text().length() > limits.characters();
        return tooLong ? new Unreadable(outcome.file(), Reason.TOO_LONG, Integer.toString(limits.characters() / TEN_THOUSAND)) : outcome;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TracedText.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
