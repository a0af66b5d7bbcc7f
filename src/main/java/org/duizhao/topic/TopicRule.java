package org.duizhao.topic;

import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;

/** One line of the codebook: a topic and what shows it. */
record TopicRule(Topic topic, List<Phrase> words, List<Phrase> headings) {

    /** More words say no more than two. */
    private static final double MOST_BY_WORDS = 2;
    private static final double INNERMOST_HEADING = 1;
    private static final double OUTER_HEADING = 0.5;

    /** Reads the columns group, topic, words, headings. */
    static TopicRule read(List<String> cells) {
        return new TopicRule(new Topic(cells.get(0), cells.get(1)), Table.wordsOf(cells.get(2)).stream().map(Phrase::read).toList(),
                Table.wordsOf(cells.get(3)).stream().map(Phrase::plain).toList());
    }

    /**
     * The tag that its phrases make, of which at least one was found.
     *
     * @param inMeasure   its words that stand in the measure
     * @param inInnermost its first word for headings that stands in the innermost heading; null where none does
     * @param inOuter     its first word for headings that stands in the others; null where none does
     */
    Tag tag(List<Phrase> inMeasure, Phrase inInnermost, Phrase inOuter) {
        List<String> evidence = new ArrayList<>(inMeasure.size() + 1);
        double weight = 0;
        for (Phrase word : inMeasure) {
            weight += word.weight();
            evidence.add(word.evidence());
        }
        weight = Math.min(weight, MOST_BY_WORDS);
        Phrase heading = inInnermost == null ? inOuter : inInnermost;
        if (heading != null) {
            weight += inInnermost == null ? OUTER_HEADING : INNERMOST_HEADING;
            if (!evidence.contains(heading.evidence())) {
                evidence.add(heading.evidence());
            }
        }
        return new Tag(topic, weight, evidence);
    }
}
