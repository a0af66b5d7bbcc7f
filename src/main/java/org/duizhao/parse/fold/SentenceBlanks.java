package org.duizhao.parse.fold;

import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;

/** In text that lost its line breaks a blank behind the end of a sentence is where a paragraph ended. */
final class SentenceBlanks {

    private SentenceBlanks() {
    }

    static List<TracedText> cut(TracedText text) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == '。' && Character.isIdeographic(text.charAt(i + 1))) {
                cuts.add(i);
            }
        }
        return cuts.isEmpty() ? List.of(text) : Line.cut(text, cuts);
    }
}
