package org.duizhao.notice.outline;

import org.duizhao.notice.source.SourceRange;

import java.util.List;

/**
 * A heading of the body.
 *
 * @param level  1 一、 · 2 （一） or 1. that runs through the notice · 3 an inline label (煤矿：) or numbered sub-item
 * @param number as printed, such as （一）; empty for a label without one
 * @param title  without number and closing punctuation
 * @param source where number and title stand; never empty
 */
public record Heading(int level, String number, String title, List<SourceRange> source) implements Block {

    public Heading {
        source = List.copyOf(source);
    }

    /** Number and title as one string, as a reader would cite it. */
    public String cited() {
        return number + title;
    }
}
