package org.duizhao.export.html;

import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.io.IOException;

/** What stands before the table: title, what is compared, what the marks mean. */
final class HtmlFrontMatter {

    private final Html html;
    private final Messages messages;
    private final TableWords words;

    HtmlFrontMatter(Html html, Messages messages, TableWords words) {
        this.html = html;
        this.messages = messages;
        this.words = words;
    }

    void write(String title, SideBySideTable table) throws IOException {
        html.raw("<header>\n").element("h1", title).raw("\n").element("p", words.summary()).raw("\n<ol>\n");
        for (TableColumn column : table.columns()) {
            html.element("li", words.noticeLine(column)).raw("\n");
        }
        html.raw("</ol>\n").element("p", messages.text("export.cellNote"));
        if (!words.legend().isEmpty()) {
            html.raw("\n").element("p", words.legend());
        }
        html.raw("\n</header>\n");
    }
}
