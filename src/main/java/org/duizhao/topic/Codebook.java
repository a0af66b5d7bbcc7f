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
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codebook (专题目录): groups, topics, and the words that show them. Immutable and thread-safe. */
public final class Codebook {

    /** The group of measures that no topic of the codebook fits. */
    public static final String OTHER = "其他";

    private final List<TopicRule> rules;
    private final List<BitSet> rulesByPhrase;
    private final PhraseFinder finder;

    private Codebook(List<TopicRule> rules, Collection<String> phrases) {
        this.rules = List.copyOf(rules);
        this.rulesByPhrase = phrases.stream().map(phrase -> new BitSet()).toList();
        this.finder = new PhraseFinder(List.copyOf(phrases));
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(i).phrases().forEach(phrase -> rulesByPhrase.get(phrase).set(rule));
        }
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
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<TopicRule> rules = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> TopicRule.read(line, phrase -> numbers.computeIfAbsent(phrase, key -> numbers.size()))).toList();
        return new Codebook(rules, numbers.keySet());
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
        BitSet inMeasure = finder.in(MeasureWording.withoutResponsibility(measure.text()));
        BitSet inInnermost = finder.in(innermost);
        BitSet inOuter = finder.in(outer);
        List<Tag> tags = new ArrayList<>();
        BitSet possible = possible(inMeasure, inInnermost, inOuter);
        for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
            rules.get(rule).tag(inMeasure, inInnermost, inOuter).ifPresent(tags::add);
        }
        tags.sort(Comparator.comparingDouble(Tag::weight).reversed());
        return List.copyOf(tags);
    }

    /** Of many rules a measure shows words of few; the others make no tag. */
    private BitSet possible(BitSet... found) {
        BitSet possible = new BitSet();
        for (BitSet phrases : found) {
            for (int phrase = phrases.nextSetBit(0); phrase >= 0; phrase = phrases.nextSetBit(phrase + 1)) {
                possible.or(rulesByPhrase.get(phrase));
            }
        }
        return possible;
    }
}
