package org.duizhao.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of the codebook: a topic and what shows it. */
record TopicRule(Topic topic, List<Phrase> words, List<Phrase> headings) {

    /** More words say no more than two. */
    private static final double MOST_BY_WORDS = 2;
    private static final double INNERMOST_HEADING = 1;
    private static final double OUTER_HEADING = 0.5;

    /**
     * Reads the columns group, topic, words, headings.
     *
     * @param number gives each phrase its number, the same phrase always the same
     */
    static TopicRule read(String line, ToIntFunction<String> number) {
        String[] cells = line.split("\t", -1);
        List<Phrase> words = parts(cells[2]).map(word -> Phrase.read(word, number)).toList();
        List<Phrase> headings = parts(cells[3]).map(word -> new Phrase(List.of(number.applyAsInt(word)), word, false)).toList();
        return new TopicRule(new Topic(cells[0], cells[1]), words, headings);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(" ")).filter(part -> !part.isEmpty());
    }

    /** The numbers of everything that must be looked for in a text; some more than once. */
    IntStream phrases() {
        return Stream.concat(words.stream(), headings.stream())
                .flatMap(phrase -> phrase.parts().stream()).mapToInt(Integer::intValue);
    }

    /** The tag that the found phrases make, if they make one. */
    Optional<Tag> tag(BitSet inMeasure, BitSet inInnermost, BitSet inOuter) {
        List<String> evidence = new ArrayList<>();
        double weight = 0;
        // asked of each sentence for each likely topic, so without an iterator
        for (int i = 0; i < words.size(); i++) {
            Phrase word = words.get(i);
            if (word.standsIn(inMeasure)) {
                weight += word.weight();
                evidence.add(word.evidence());
            }
        }
        weight = Math.min(weight, MOST_BY_WORDS);
        Phrase innermost = inInnermost.isEmpty() ? null : heading(inInnermost);
        Phrase shown = innermost == null && !inOuter.isEmpty() ? heading(inOuter) : innermost;
        if (shown != null) {
            weight += innermost == null ? OUTER_HEADING : INNERMOST_HEADING;
            if (!evidence.contains(shown.evidence())) {
                evidence.add(shown.evidence());
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Tag(topic, weight, evidence));
    }

    /** The first of its words for headings that was found; null where none was. */
    private Phrase heading(BitSet found) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).standsIn(found)) {
                return headings.get(i);
            }
        }
        return null;
    }
}
