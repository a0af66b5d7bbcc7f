package org.duizhao.read.web;

import org.duizhao.read.SourceText;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A web page saved as one file, or a Word document saved as one: a mail message (RFC 2557) with the page as one of its parts. */
public final class MhtmlFormat implements DocumentFormat {

    private static final Pattern FIELD = Pattern.compile("\\s*[A-Za-z][A-Za-z-]*:");

    private final HtmlFormat html;

    public MhtmlFormat(HtmlFormat html) {
        this.html = html;
    }

    @Override
    public boolean recognises(Document document) {
        String head = document.head(HtmlFormat.HEAD);
        if (!FIELD.matcher(head).lookingAt()) {
            return false;
        }
        String fields = head.toLowerCase(Locale.ROOT);
        return fields.contains("mime-version:") && fields.contains("content-type:");
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        MimePart message = new MimePart(document.bytes());
        MimePart page = message.leaves().stream().filter(part -> part.type().startsWith("text/html"))
                .findFirst()
                .orElseThrow(() -> new ReadFailure(Reason.DAMAGED));
        byte[] markup = page.content();
        SourceText text = html.page(document, Format.MHTML, markup, HtmlFormat.declared(page.type()).or(
                () -> HtmlFormat.declared(Document.head(markup, HtmlFormat.HEAD))));
        return List.of(message.ends() && page.isWhole() || !text.gaps().isEmpty() ? text : text.lacking(List.of(HtmlFormat.endLost(text))));
    }
}
