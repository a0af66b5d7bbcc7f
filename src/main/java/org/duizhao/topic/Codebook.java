package org.duizhao.topic;

import org.duizhao.language.MeasureWording;
import org.duizhao.language.PhraseFinder;
import org.duizhao.notice.Heading;
import org.duizhao.notice.Measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The codebook (专题目录): groups, topics, and the words that show them. Immutable and thread-safe. */
public final class Codebook {

    /** The group of measures that no topic of the codebook fits. */
    public static final String OTHER = "其他";

    private final List<TopicRule> rules;
    private final Map<String, List<Integer>> rulesByPhrase;
    private final PhraseFinder finder;

    private Codebook(List<TopicRule> rules) {
        this.rules = List.copyOf(rules);
        this.rulesByPhrase = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            rules.get(i).phrases().distinct()
                    .forEach(phrase -> rulesByPhrase.computeIfAbsent(phrase, key -> new ArrayList<>()).add(number));
        }
        this.finder = new PhraseFinder(rulesByPhrase.keySet());
    }

    /** The codebook that comes with the program. */
    public static Codebook shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Codebook.class.getResourceAsStream("codebook.tsv"), StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A codebook from lines as in the shipped file; empty lines and those that begin with # are left out. */
    public static Codebook of(List<String> lines) {
        return new Codebook(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(TopicRule::read).toList());
    }

    /** All topics, in order. */
    public List<Topic> topics() {
        return rules.stream().map(TopicRule::topic).toList();
    }

    /** The topics of a measure, the clearest first, equally clear ones in the order of the codebook; empty where no topic fits. */
    public List<Tag> tags(Measure measure) {
        List<String> titles = measure.path().headings().map(Heading::title).toList();
        String innermost = titles.isEmpty() ? "" : titles.get(titles.size() - 1);
        String outer = titles.isEmpty() ? "" : String.join("\n", titles.subList(0, titles.size() - 1));
        Set<String> inMeasure = finder.in(MeasureWording.withoutResponsibility(measure.text()));
        Set<String> inInnermost = finder.in(innermost);
        Set<String> inOuter = finder.in(outer);
        return possible(inMeasure, inInnermost, inOuter).map(rule -> rule.tag(inMeasure, inInnermost, inOuter)).flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Tag::weight).reversed()).toList();
    }

    /** Of many rules a measure shows words of few; the others make no tag. In the order of the codebook. */
    @SafeVarargs
    private Stream<TopicRule> possible(Set<String>... found) {
        return Stream.of(found).flatMap(Set::stream).flatMap(phrase -> rulesByPhrase.get(phrase).stream()).distinct().sorted()
                .map(rules::get);
    }
}
