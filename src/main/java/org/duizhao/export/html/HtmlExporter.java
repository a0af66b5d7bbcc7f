package org.duizhao.export.html;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the table as a web page. */
public final class HtmlExporter implements ComparisonExporter {

    private final TableLayout layout;

    public HtmlExporter(TableLayout layout) {
        this.layout = layout;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        HtmlPage.begin(html, worded.messages().locale(), worded.title());
        new HtmlFrontMatter(html, worded.messages(), worded.words()).write(worded.title(), worded.table());
        new HtmlTable(html, worded.messages(), worded.words(), new TableNotes(comparison, worded.messages())).write(worded.table());
        HtmlPage.end(html);
        writer.flush();
    }
}
