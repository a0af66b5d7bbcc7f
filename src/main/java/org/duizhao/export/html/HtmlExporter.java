package org.duizhao.export.html;

import org.duizhao.align.Comparison;
import org.duizhao.change.TextDiff;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the table as a web page. */
public final class HtmlExporter implements ComparisonExporter {

    private final TableLayout layout;

    public HtmlExporter(TextDiff diff) {
        this.layout = new TableLayout(diff);
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        SideBySideTable table = layout.lay(comparison, settings);
        TableWords words = new TableWords(messages, table);
        String title = settings.title() == null ? words.title() : settings.title();
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(messages.locale().toLanguageTag()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"generator\" content=\"duizhao\">\n")
                .element("title", title).raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
        new HtmlFrontMatter(html, messages, words).write(title, table);
        new HtmlTable(html, messages, words).write(table);
        html.raw("</body>\n</html>\n");
        writer.flush();
    }

    private static String style() throws IOException {
        try (InputStream file = HtmlExporter.class.getResourceAsStream("table.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
