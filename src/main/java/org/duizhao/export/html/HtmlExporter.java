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
        HtmlPage.begin(html, messages.locale(), title);
        new HtmlFrontMatter(html, messages, words).write(title, table);
        new HtmlTable(html, messages, words).write(table);
        HtmlPage.end(html);
        writer.flush();
    }
}
