package org.duizhao.topic;

import org.duizhao.language.MeasureWording;
import org.duizhao.language.PhraseFinder;
import org.duizhao.notice.Heading;
import org.duizhao.notice.HeadingPath;
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
import java.util.HashMap;
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
        return tags(measure, InHeadings.of(measure.path(), finder));
    }

    /** The topics of each of these measures; headings that stand over several are read once. */
    public List<List<Tag>> tagsOf(List<Measure> measures) {
        Map<HeadingPath, InHeadings> read = new HashMap<>();
        return measures.stream()
                .map(measure -> tags(measure, read.computeIfAbsent(measure.path(), path -> InHeadings.of(path, finder)))).toList();
    }

    /** The phrases that stand in the headings over a measure. */
    private record InHeadings(BitSet innermost, BitSet outer) {

        static InHeadings of(HeadingPath path, PhraseFinder finder) {
            List<String> titles = path.headings().map(Heading::title).toList();
            int last = titles.size() - 1;
            return new InHeadings(finder.in(last < 0 ? "" : titles.get(last)),
                    finder.in(last < 1 ? "" : String.join("\n", titles.subList(0, last))));
        }
    }

    private List<Tag> tags(Measure measure, InHeadings headings) {
        BitSet inMeasure = finder.in(MeasureWording.withoutResponsibility(measure.text()));
        List<Tag> tags = new ArrayList<>();
        BitSet possible = possible(inMeasure, headings.innermost, headings.outer);
        for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
            rules.get(rule).tag(inMeasure, headings.innermost, headings.outer).ifPresent(tags::add);
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
