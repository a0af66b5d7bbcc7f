package org.duizhao.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One line of the codebook: a topic and what shows it. */
record TopicRule(Topic topic, List<Phrase> words, List<String> headings) {

    /** More words say no more than two. */
    private static final double MOST_BY_WORDS = 2;
    private static final double INNERMOST_HEADING = 1;
    private static final double OUTER_HEADING = 0.5;

    /** Reads the columns group, topic, words, headings. */
    static TopicRule read(String line) {
        String[] cells = line.split("\t", -1);
        List<Phrase> words = parts(cells[2]).map(Phrase::read).toList();
        return new TopicRule(new Topic(cells[0], cells[1]), words, parts(cells[3]).toList());
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(" ")).filter(part -> !part.isEmpty());
    }

    /** Everything that must be looked for in a text. */
    Stream<String> phrases() {
        return Stream.concat(words.stream().flatMap(word -> word.parts().stream()), headings.stream());
    }

    /** The tag that the found phrases make, if they make one. */
    Optional<Tag> tag(Set<String> inMeasure, Set<String> inInnermost, Set<String> inOuter) {
        List<String> evidence = new ArrayList<>();
        double weight = 0;
        for (Phrase word : words) {
            if (word.standsIn(inMeasure)) {
                weight += word.weight();
                evidence.add(word.evidence());
            }
        }
        weight = Math.min(weight, MOST_BY_WORDS);
        Optional<String> innermost = headings.stream().filter(inInnermost::contains).findFirst();
        Optional<String> outer = headings.stream().filter(inOuter::contains).findFirst();
        if (innermost.isPresent()) {
            weight += INNERMOST_HEADING;
        } else if (outer.isPresent()) {
            weight += OUTER_HEADING;
        }
        innermost.or(() -> outer).filter(word -> !evidence.contains(word)).ifPresent(evidence::add);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Tag(topic, weight, evidence));
    }
}
