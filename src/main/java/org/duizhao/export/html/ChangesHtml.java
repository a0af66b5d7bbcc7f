package org.duizhao.export.html;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.change.ChangeTableWriter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.change.ChangeLine;
import org.duizhao.export.change.ChangeTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What changed as one web page. */
public final class ChangesHtml implements ChangeTableWriter {

    @Override
    public void write(ChangeTable table, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Html html = new Html(writer);
        HtmlPage.begin(html, settings.locale(), table.title());
        html.raw("<header>\n").element("h1", table.title()).raw("\n");
        paragraphs(html, table.summary());
        html.element("p", table.findings().isEmpty() ? messages.text("change.nothing") : messages.text("change.findingsHeading")).raw("\n<ol>\n");
        for (String finding : table.findings()) {
            html.element("li", finding).raw("\n");
        }
        html.raw("</ol>\n");
        if (!table.front().reminders().isEmpty()) {
            html.element("p", messages.text("change.remindersHeading")).raw("\n<ol>\n");
            for (String reminder : table.front().reminders()) {
                html.element("li", reminder).raw("\n");
            }
            html.raw("</ol>\n");
        }
        paragraphs(html, table.notes());
        html.raw("</header>\n<table class=\"plain changes\">\n<thead>\n<tr>");
        for (String head : table.heads()) {
            html.element("th", head);
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (ChangeLine line : table.lines()) {
            line(html, line);
        }
        html.raw("</tbody>\n</table>\n");
        HtmlPage.end(html);
        writer.flush();
    }

    private static void paragraphs(Html html, List<String> texts) throws IOException {
        for (String text : texts) {
            html.element("p", text).raw("\n");
        }
    }

    private static void line(Html html, ChangeLine line) throws IOException {
        html.raw("<tr>").element("td", line.clause());
        marked(html, line.old());
        marked(html, line.now());
        html.element("td", line.explanation()).element("td", line.remark()).raw("</tr>\n");
    }

    private static void marked(Html html, List<Piece> pieces) throws IOException {
        html.raw("<td>");
        for (Piece piece : pieces) {
            if (piece.mark() == Mark.SAME) {
                html.text(piece.text());
            } else {
                html.raw("<b><u>").text(piece.text()).raw("</u></b>");
            }
        }
        html.raw("</td>");
    }
}
