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

/** The codebook (专题目录): groups, topics, and the words that show them. Immutable and thread-safe. */
public final class Codebook {

    /** The group of measures that no topic of the codebook fits. */
    public static final String OTHER = "其他";

    private static final Comparator<Tag> CLEAREST_FIRST = Comparator.comparingDouble(Tag::weight).reversed();

    private final List<TopicRule> rules;
    private final PhraseTable words;
    private final PhraseTable headings;

    private Codebook(List<TopicRule> rules) {
        this.rules = List.copyOf(rules);
        this.words = new PhraseTable(rules.stream().map(TopicRule::words).toList());
        this.headings = new PhraseTable(rules.stream().map(TopicRule::headings).toList());
    }

    /** The codebook that comes with the program. */
    public static Codebook shipped() {
        return of(Table.read(Codebook.class, "codebook.tsv"));
    }

    /** A codebook from lines as in the shipped file; empty lines and those that begin with # are left out. */
    public static Codebook of(List<String> lines) {
        return of(Table.of(lines.stream()));
    }

    private static Codebook of(Table table) {
        return new Codebook(table.rows().stream().map(TopicRule::read).toList());
    }

    /** All topics, in order. */
    public List<Topic> topics() {
        return rules.stream().map(TopicRule::topic).toList();
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

    private List<Tag> tags(Measure measure, InHeadings over) {
        BitSet inMeasure = words.in(ResponsibilityTail.without(measure.text()));
        BitSet shown = words.topics(inMeasure);
        shown.or(over.topics());
        List<Tag> tags = new ArrayList<>(shown.cardinality());
        for (int topic = shown.nextSetBit(0); topic >= 0; topic = shown.nextSetBit(topic + 1)) {
            tags.add(rules.get(topic).tag(words.ofTopic(topic, inMeasure), headings.firstOfTopic(topic, over.innermost()),
                    headings.firstOfTopic(topic, over.outer())));
        }
        tags.sort(CLEAREST_FIRST);
        return List.copyOf(tags);
    }
}
