package org.duizhao.export.summary;

import java.util.List;

/**
 * The first page in words.
 *
 * @param notices   one line each: place, year, title, 文号, how many measures
 * @param figures   who requires what; without lines where no notice names a figure
 * @param sentences what follows from rows and figures, at most {@link #MOST_SENTENCES}
 */
public record Summary(List<String> notices, SummaryTable figures, List<String> sentences) {

    /** More nobody reads on one page. */
    public static final int MOST_SENTENCES = 15;

    public Summary {
        notices = List.copyOf(notices);
        sentences = List.copyOf(sentences);
    }

    /**
     * The figures: topic, what is required, the strictest and the loosest where any line has them, and who has none.
     *
     * @param lines  the words of each line, one for each head; empty where there is nothing to say
     * @param shared those of the lines that two notices or more require something in: what a first page has room for
     */
    public record SummaryTable(List<String> heads, List<List<String>> lines, List<List<String>> shared) {

        public SummaryTable {
            heads = List.copyOf(heads);
            lines = lines.stream().map(List::copyOf).toList();
            shared = shared.stream().map(List::copyOf).toList();
        }
    }
}
