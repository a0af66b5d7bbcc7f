package org.duizhao.read.web;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.text.CharsetGuess;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A saved web page: the notice on it, without the navigation around it. */
public final class HtmlFormat implements DocumentFormat {

    /** HTML has the charset named within the first 1,024 bytes; old page systems put comments before it. */
    static final int HEAD = 4096;
    /** Elements deeper in than this are put beside each other, as browsers do. */
    private static final int DEEPEST = 256;
    private static final String ELEMENT = "(?:html|head|body|meta|link|title|base|div|table|tbody|thead|tfoot|tr|td|th|p|h[1-6]|section|article|main|header|span|font|strong|em|b|i|u"
            + "|a|br|hr|ul|ol|li|dl|center|form|input|script|style|iframe|img|pre|blockquote|ucaptitle|ucapcontent)";
    /** A page, or a piece of one, such as its text was kept by whoever collected it; with the directives of a server before it. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?:\\s|<\\?[^>]{0,400}>|<!--.{0,3000}?-->|<%[^%]{0,2000}%>)*+<(?:!doctype\\s+html|" + ELEMENT + ")\\b[^<>]{0,600}/?>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Ends of elements: text that holds several is markup too, whatever it begins with. */
    private static final Pattern CLOSING = Pattern.compile("</" + ELEMENT + "\\s*>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    /** A text on markup names one or two; a page has many. */
    private static final int ENOUGH_ENDS = 4;
    /** A whole page opens its root or its body, and who writes that closes one of them; a piece of a page does neither. */
    private static final Pattern BEGUN = Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);
    /** What a server would have run. */
    private static final Pattern DIRECTIVE = Pattern.compile("<%(?:[^%]|%(?!>))*+%>");
    /** A piece of a table, which browsers do not read outside one. */
    private static final Pattern ROWS = Pattern.compile("(?:\\s|<!--.{0,3000}?-->)*+<(?:tbody|thead|tfoot|tr|td|th)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Byte order marks, one character a byte. */
    private static final Pattern MARK = Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final ReadLimits limits;

    public HtmlFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document) {
        String head = document.head(HEAD);
        if (head.indexOf('<') < 0) {
            return false;
        }
        // in UTF-16 every other byte of the markup is zero
        String markup = MARK.matcher(head.replace("\0", "")).replaceFirst("");
        return MARKUP.matcher(markup).lookingAt() || CLOSING.matcher(markup).results().limit(ENOUGH_ENDS).count() == ENOUGH_ENDS;
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        return List.of(page(document, Format.HTML, document.bytes(), declared(document.head(HEAD))));
    }

    /** The notice on a page whose markup is in the bytes, in the charset that it or its envelope names, if any. */
    SourceText page(Document document, Format format, byte[] markup, Optional<Charset> declared) throws IOException {
        if (markup.length > limits.textBytes()) {
            throw new ReadFailure(Reason.TOO_LARGE, ReadLimits.megabytes(limits.textBytes()));
        }
        String html = CharsetGuess.decode(markup, declared.orElse(null));
        List<String> lines = WebPage.lines(Jsoup.parse(whole(html), Parser.htmlParser().setMaxDepth(DEEPEST)));
        LineKind kind = lines.size() > 1 ? LineKind.PARAGRAPHS : LineKind.UNKNOWN;
        SourceText text = new SourceText(document.source(String.join("\n", lines) + "\n"), format, kind);
        return BEGUN.matcher(html).find() && !ENDED.matcher(html).find() ? text.lacking(List.of(endLost(text))) : text;
    }

    /** Says that a page ends before its end. */
    static Warning endLost(SourceText text) {
        int end = text.text().length();
        return new Warning(WarningKind.END_LOST, new SourceRange(end, end));
    }

    /** The markup without what a server runs, a piece of a table in a table. */
    private static String whole(String html) {
        String markup = html.indexOf("<%") < 0 ? html : DIRECTIVE.matcher(html).replaceAll("");
        return ROWS.matcher(markup).lookingAt() ? "<table>" + markup + "</table>" : markup;
    }

    /** The charset that markup names in its head. */
    static Optional<Charset> declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** The charset of that name. Pages that say gb2312 use characters of its successors. */
    static Optional<Charset> charset(String name) {
        String known = name.toLowerCase(Locale.ROOT).matches("gb_?2312(-80)?|gbk|x-gbk|gb18030") ? "GB18030" : name;
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
