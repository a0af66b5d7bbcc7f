package org.duizhao.export.html;

import org.duizhao.export.TopicExporter;
import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** The table of a topic as a web page of its own, or as a piece of one for the clipboard. */
public final class TopicHtml implements TopicExporter {

    /** Numbers and days, which are never cut at the end of a line. */
    private static final Set<TopicColumn> UNBROKEN = EnumSet.of(TopicColumn.YEAR, TopicColumn.NATURE, TopicColumn.TIMES_A_YEAR,
            TopicColumn.FIGURE, TopicColumn.DAY, TopicColumn.NUMBER);

    @Override
    public void write(TopicTable table, Messages messages, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        HtmlPage.begin(html, messages.locale(), table.caption().title());
        html.raw("<header>\n").element("h1", table.caption().title()).raw("\n").element("p", table.caption().finding()).raw("\n");
        for (String note : table.caption().notes()) {
            html.element("p", "source", note).raw("\n");
        }
        html.raw("</header>\n");
        table(html, table, "");
        HtmlPage.end(html);
        writer.flush();
    }

    /** The finding and the table with rules drawn, as Word and Excel take them from the clipboard. */
    public static String fragment(TopicTable table) {
        StringWriter writer = new StringWriter();
        try {
            Html html = new Html(writer);
            html.element("p", table.caption().title()).element("p", table.caption().finding());
            table(html, table, " border=\"1\" cellspacing=\"0\" cellpadding=\"4\"");
        } catch (IOException e) {
            throw new UncheckedIOException("a string does not fail", e);
        }
        return writer.toString();
    }

    private static void line(Html html, TopicTable table, TopicLine line) throws IOException {
        html.raw(line.missing() ? "<tr class=\"none\">" : "<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            if (UNBROKEN.contains(table.columns().get(i))) {
                html.element("td", "figure", line.cells().get(i));
            } else {
                html.element("td", line.cells().get(i));
            }
        }
        html.raw("</tr>\n");
    }

    private static void table(Html html, TopicTable table, String attributes) throws IOException {
        html.raw("<table class=\"plain\"" + attributes + ">\n<thead>\n<tr>");
        for (String head : table.heads()) {
            html.element("th", head);
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < table.lines().size(); i++) {
            TopicLine line = table.lines().get(i);
            if (table.beginsGroup(i)) {
                html.raw("<tr class=\"band\"><th colspan=\"" + table.columns().size() + "\">").text(line.group()).raw("</th></tr>\n");
            }
            line(html, table, line);
        }
        html.raw("</tbody>\n</table>\n");
    }
}
