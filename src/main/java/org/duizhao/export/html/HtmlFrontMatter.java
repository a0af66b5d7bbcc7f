package org.duizhao.export.html;

import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.summary.Summary;
import org.duizhao.export.summary.Summary.SummaryTable;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.table.WordedTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before the table: title, who made it, the summary, what the marks mean, and where to jump. */
final class HtmlFrontMatter {

    private final Html html;
    private final WordedTable worded;
    private final Messages messages;

    HtmlFrontMatter(Html html, WordedTable worded) {
        this.html = html;
        this.worded = worded;
        this.messages = worded.messages();
    }

    void write(Summary summary, DocumentHead head) throws IOException {
        html.raw("<header>\n").element("h1", worded.title()).raw("\n");
        String by = Stream.of(head.compiler(), head.date() == null ? null : head.date().toString()).filter(one -> one != null).collect(Collectors.joining("　"));
        if (!by.isEmpty()) {
            html.element("p", "by", by).raw("\n");
        }
        html.element("h2", messages.text("summary.heading")).raw("\n");
        list("notices", summary.notices());
        list("sentences", summary.sentences());
        if (!summary.figures().lines().isEmpty()) {
            figures(summary.figures());
        }
        TableWords words = worded.words();
        html.element("p", "source", messages.text("export.cellNote")).raw("\n");
        if (!words.legend().isEmpty()) {
            html.element("p", "source", messages.text("html.legend", worded.table().columns().stream().filter(column -> column.base())
                    .map(words::head).findFirst().orElse(""))).raw("\n");
        }
        html.raw("</header>\n");
    }

    private void list(String look, List<String> lines) throws IOException {
        html.raw("<ol class=\"" + look + "\">\n");
        for (String line : lines) {
            html.element("li", line).raw("\n");
        }
        html.raw("</ol>\n");
    }

    private void figures(SummaryTable figures) throws IOException {
        html.raw("<table class=\"plain figures-table\">\n<thead>\n<tr>");
        for (String head : figures.heads()) {
            html.element("th", head);
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (List<String> line : figures.lines()) {
            html.raw("<tr>");
            for (String cell : line) {
                html.element("td", cell);
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    /** Links to the groups of the table, and the box that hides the rows without a difference; it stands before the tables that it is about. */
    void jumps(boolean unsure) throws IOException {
        html.raw("<nav>").text(messages.text("html.jump"));
        SideBySideTable sure = worded.table().of(row -> !row.unsure());
        for (int i = 0; i < sure.bands().size(); i++) {
            Band band = sure.bands().get(i);
            if (!band.group().isEmpty()) {
                html.raw(" <a href=\"#" + HtmlTable.anchor(band) + "\">").text(band.group()).raw("</a>");
            }
        }
        if (unsure) {
            html.raw(" <a href=\"#unsure\">").text(messages.text("html.unsure")).raw("</a>");
        }
        html.raw("</nav>\n");
        List<Integer> rest = new ArrayList<>();
        worded.selection().alike().forEach(row -> rest.add(row.number()));
        worded.selection().oneNotice().forEach(row -> rest.add(row.number()));
        if (!rest.isEmpty()) {
            html.raw("<input type=\"checkbox\" id=\"differences\" checked><label for=\"differences\">")
                    .text(messages.text("html.differences", worded.selection().alike().size(), worded.selection().oneNotice().size())).raw("</label>\n");
        }
    }
}
