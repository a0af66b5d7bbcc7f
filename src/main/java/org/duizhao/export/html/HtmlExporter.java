package org.duizhao.export.html;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.summary.SummaryWriter;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Writes the table as a web page: the summary, the rows that differ, and behind a box that a person unticks the others; rows whose links nobody has
 * settled stand behind the table. Printed is what is seen.
 */
public final class HtmlExporter implements ComparisonExporter {

    private final TableLayout layout;
    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says */
    public HtmlExporter(TableLayout layout, Function<Notice, Findings> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        boolean unsure = settings.content().annexes().unsure() && !worded.selection().unsure().bands().isEmpty();
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        HtmlPage.begin(html, worded.messages().locale(), worded.title());
        HtmlFrontMatter front = new HtmlFrontMatter(html, worded);
        front.write(SummaryWriter.of(worded, settings.content().scope(), findings), settings.head());
        front.jumps(unsure);
        HtmlTable table = new HtmlTable(html, worded, new TableNotes(comparison, worded.messages()), unsure);
        table.write(worded.table().of(row -> !row.unsure()));
        if (unsure) {
            html.raw("<h2 id=\"unsure\">").text(worded.messages().text("html.unsure")).raw("</h2>\n");
            table.write(worded.selection().unsure());
        }
        HtmlPage.end(html);
        writer.flush();
    }
}
