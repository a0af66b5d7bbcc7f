package org.duizhao.read;

import org.duizhao.read.Unreadable.Reason;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A web page saved as one file, or a Word document saved as one: a mail message (RFC 2557) with the page as one of its parts. */
final class MhtmlFormat implements DocumentFormat {

    private static final int HEAD = 4096;

    private final HtmlFormat html;

    MhtmlFormat(HtmlFormat html) {
        this.html = html;
    }

    @Override
    public boolean recognises(Document document) {
        String head = document.head(HEAD).toLowerCase(Locale.ROOT);
        return head.matches("(?s)\\s*[a-z][a-z-]*:.*") && head.contains("mime-version:") && head.contains("content-type:");
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        MimePart page = new MimePart(document.bytes()).leaves().stream().filter(part -> part.type().startsWith("text/html"))
                .findFirst()
                .orElseThrow(() -> new ReadFailure(Reason.DAMAGED));
        byte[] markup = page.content();
        return List.of(html.page(document, Format.MHTML, markup, HtmlFormat.declared(page.type()).or(
                () -> HtmlFormat.declared(new Document("", markup, 0).head(HEAD)))));
    }
}
