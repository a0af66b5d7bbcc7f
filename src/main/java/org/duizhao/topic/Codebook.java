package org.duizhao.topic;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codebook (专题目录): groups, topics, and the words that show them. Immutable and thread-safe. */
public final class Codebook {

    /** The group of measures that no topic of the codebook fits. */
    public static final String OTHER = "其他";

    private static final Comparator<Tag> CLEAREST_FIRST = Comparator.comparingDouble(Tag::weight).reversed();

    private final List<TopicEntry> shipped;
    private final List<TopicEntry> added;
    private final Set<Topic> own;
    private final List<TopicRule> rules;
    private final PhraseTable words;
    private final PhraseTable headings;

    private Codebook(List<TopicEntry> shipped, List<TopicEntry> added) {
        this.shipped = List.copyOf(shipped);
        this.added = List.copyOf(added);
        Set<String> known = shipped.stream().map(TopicEntry::name).collect(Collectors.toSet());
        own = added.stream().filter(entry -> !known.contains(entry.name())).map(TopicEntry::topic).collect(Collectors.toUnmodifiableSet());
        rules = entries().stream().map(TopicRule::of).toList();
        words = new PhraseTable(rules.stream().map(TopicRule::words).toList());
        headings = new PhraseTable(rules.stream().map(TopicRule::headings).toList());
    }

    /** The codebook that comes with the program. */
    public static Codebook shipped() {
        return new Codebook(shippedEntries(), List.of());
    }

    /** The topics that come with the program, as they are written; quicker than a codebook that measures can be looked up in. */
    public static List<TopicEntry> shippedEntries() {
        return entries(Table.read(Codebook.class, "codebook.tsv"));
    }

    /** A codebook from a table as the shipped one. @throws IndexOutOfBoundsException where a row has not the four columns */
    public static Codebook of(Table table) {
        return new Codebook(entries(table), List.of());
    }

    /** A codebook from lines as in the shipped file; empty lines and those that begin with # are left out. */
    public static Codebook of(List<String> lines) {
        return new Codebook(entries(Table.of(lines.stream())), List.of());
    }

    private static List<TopicEntry> entries(Table table) {
        return table.rows().stream().map(TopicEntry::read).toList();
    }

    /** What comes with the program, with these of a person's own in the place of those before; see {@link TopicEntry#merged}. */
    public Codebook with(List<TopicEntry> own) {
        return own.equals(added) ? this : new Codebook(shipped, own);
    }

    /** Whether a person made this topic; false for one that comes with the program, with or without words of their own. */
    public boolean isOwn(Topic topic) {
        return own.contains(topic);
    }

    /** All topics, in order. */
    public List<Topic> topics() {
        return rules.stream().map(TopicRule::topic).toList();
    }

    /** Those that do not come from a person's project. */
    public List<TopicEntry> basis() {
        return shipped;
    }

    /** All topics as they are written, in the same order. */
    public List<TopicEntry> entries() {
        return TopicEntry.merged(shipped, added);
    }

    /** The topics of a measure, the clearest first, equally clear ones in the order of the codebook; empty where no topic fits. */
    public List<Tag> tags(Measure measure) {
        return tags(measure, InHeadings.of(measure.path(), headings));
    }

    /** The topics of each of these measures; headings that stand over several are read once. */
    public List<List<Tag>> tagsOf(List<Measure> measures) {
        Map<HeadingPath, InHeadings> read = new IdentityHashMap<>();
        List<List<Tag>> tags = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            tags.add(tags(measure, read.computeIfAbsent(measure.path(), path -> InHeadings.of(path, headings))));
        }
        return tags;
    }

    /** Null where none stands there. */
    private Phrase first(TopicRule rule, int topic, InHeadings.In over) {
        return rule.counted(headings.ofTopic(topic, over.phrases()), over.text()).stream().findFirst().orElse(null);
    }

    private List<Tag> tags(Measure measure, InHeadings over) {
        String text = ResponsibilityTail.without(measure.text());
        BitSet inMeasure = words.in(text);
        BitSet shown = words.topics(inMeasure);
        shown.or(over.topics());
        List<Tag> tags = new ArrayList<>(shown.cardinality());
        for (int topic = shown.nextSetBit(0); topic >= 0; topic = shown.nextSetBit(topic + 1)) {
            TopicRule rule = rules.get(topic);
            List<Phrase> counted = rule.counted(words.ofTopic(topic, inMeasure), text);
            Phrase innermost = first(rule, topic, over.innermost());
            Phrase outer = first(rule, topic, over.outer());
            if (!counted.isEmpty() || innermost != null || outer != null) {
                tags.add(rule.tag(counted, innermost, outer));
            }
        }
        tags.sort(CLEAREST_FIRST);
        return List.copyOf(tags);
    }
}
