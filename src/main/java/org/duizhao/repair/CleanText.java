package org.duizhao.repair;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.TracedText;

import java.util.List;

/**
 * Clean paragraphs in reading order, none blank, and all that was done to get them, in the order of the source.
 *
 * @param paragraphs a paragraph each, or a line each where lines could not be told from paragraphs; never with line breaks
 */
public record CleanText(List<TracedText> paragraphs, List<Repair> repairs, List<Warning> warnings) {

    public CleanText {
        paragraphs = List.copyOf(paragraphs);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }
}
