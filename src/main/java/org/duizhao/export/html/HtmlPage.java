package org.duizhao.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What stands around every page: head, style sheet, foot. */
final class HtmlPage {

    private HtmlPage() {
    }

    static void begin(Html html, Locale locale, String title) throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(locale.toLanguageTag()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"generator\" content=\"duizhao\">\n")
                .element("title", title).raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
    }

    static void end(Html html) throws IOException {
        html.raw("</body>\n</html>\n");
    }

    private static String style() throws IOException {
        try (InputStream file = HtmlPage.class.getResourceAsStream("table.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
