package org.duizhao.topic;

import org.duizhao.chinese.fold.CharacterFold;

import java.util.ArrayList;
import java.util.List;

/**
 * A topic and what shows it, read for use.
 *
 * @param except what does not count as one of the words
 */
record TopicRule(Topic topic, List<Phrase> words, List<String> except, List<Phrase> headings) {

    /** More words say no more than two. */
    private static final double MOST_BY_WORDS = 2;
    /** A heading counts as much as a clear word … */
    private static final double INNERMOST_HEADING = 1;
    /** … and one further out half as much. */
    private static final double OUTER_HEADING = 0.5;
    /** In writing, before a word that does not count. */
    private static final String NOT = "!";

    static TopicRule of(TopicEntry entry) {
        List<String> except = entry.words().stream().filter(word -> word.startsWith(NOT)).map(word -> word.substring(NOT.length()))
                .filter(word -> !word.isEmpty()).toList();
        List<Phrase> words = entry.words().stream().filter(word -> !word.startsWith(NOT)).map(Phrase::read)
                .filter(phrase -> !phrase.parts().isEmpty()).toList();
        return new TopicRule(entry.topic(), words, except, entry.headings().stream().map(Phrase::plain).toList());
    }

    /** Those of its words found in a text, a measure or a heading, that still stand there without what does not count. */
    List<Phrase> counted(List<Phrase> found, String text) {
        if (except.isEmpty() || found.isEmpty()) {
            return found;
        }
        String counted = CharacterFold.comparable(text);
        for (String word : except) {
            counted = counted.replace(CharacterFold.comparable(word), "\n");
        }
        String rest = counted;
        return found.stream().filter(phrase -> phrase.parts().stream().map(CharacterFold::comparable).allMatch(rest::contains)).toList();
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
