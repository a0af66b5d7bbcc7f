package org.duizhao.export.html;

import org.duizhao.export.overview.OverviewExporter;
import org.duizhao.export.overview.OverviewTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The overview as a web page. */
public final class OverviewHtml implements OverviewExporter {

    @Override
    public void write(OverviewTable table, Messages messages, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        HtmlPage.begin(html, messages.locale(), table.title());
        html.raw("<header>\n").element("h1", table.title()).raw("\n");
        for (String note : table.notes()) {
            html.element("p", "source", note).raw("\n");
        }
        html.raw("</header>\n<table class=\"plain\">\n<thead>\n<tr>");
        cells(html, "th", table.leading());
        cells(html, "th", table.notices());
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (OverviewTable.Line line : table.lines()) {
            html.raw("<tr>");
            cells(html, line.total() ? "th" : "td", line.leading());
            cells(html, line.total() ? "th" : "td", line.marks());
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        HtmlPage.end(html);
        writer.flush();
    }

    private static void cells(Html html, String element, List<String> words) throws IOException {
        for (String word : words) {
            html.element(element, word);
        }
    }
}
