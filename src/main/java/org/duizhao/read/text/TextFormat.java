package org.duizhao.read.text;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plain text of any of the charsets that these offices use. It takes whatever no other format recognises, and refuses programs and data. */
public final class TextFormat implements DocumentFormat {

    /** Printers begin a page with it. */
    private static final char FORM_FEED = '\f';

    private final ReadLimits limits;

    public TextFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document) {
        return true;
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        if (document.bytes().length > limits.textBytes()) {
            throw new ReadFailure(Reason.TOO_LARGE, ReadLimits.megabytes(limits.textBytes()));
        }
        String text = withNewlines(CharsetGuess.decode(document.bytes()));
        if (ProgramText.is(text)) {
            throw new ReadFailure(Reason.PROGRAM_TEXT);
        }
        return List.of(new SourceText(document.source(text), Format.TEXT, LineKind.UNKNOWN, pages(text), List.of()));
    }

    /** Every kind of line end as {@code \n}. */
    public static String withNewlines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What lies between form feeds, which stay at the end of their page; no pages where there is no form feed. */
    private static List<SourceRange> pages(String text) {
        List<SourceRange> pages = new ArrayList<>();
        int start = 0;
        for (int feed = text.indexOf(FORM_FEED); feed >= 0; feed = text.indexOf(FORM_FEED, start)) {
            pages.add(new SourceRange(start, feed + 1));
            start = feed + 1;
        }
        if (start > 0 && start < text.length()) {
            pages.add(new SourceRange(start, text.length()));
        }
        return pages;
    }
}
