package org.duizhao.desktop.topic;

import javafx.scene.input.ClipboardContent;
import org.duizhao.export.html.TopicHtml;
import org.duizhao.export.topic.TopicTable;

/** A table as the clipboard takes it: HTML for Word, tab-separated text for Excel. */
final class TopicClipboard {

    private TopicClipboard() {
    }

    static ClipboardContent of(TopicTable table) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(TopicHtml.fragment(table));
        content.putString(table.tabSeparated());
        return content;
    }
}
