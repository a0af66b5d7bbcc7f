package org.duizhao.repair;

import org.duizhao.notice.TracedText;
import org.duizhao.read.SourceText;

import java.util.ArrayList;
import java.util.List;

/** Makes clean paragraphs of a document's text. */
public final class TextRepair {

    public CleanText repair(SourceText source) {
        List<TracedText> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            TracedText paragraph = TracedText.of(line, start).strip();
            if (paragraph.length() > 0) {
                paragraphs.add(paragraph);
            }
            start += line.length() + 1;
        }
        return new CleanText(paragraphs, List.of(), List.of());
    }
}
