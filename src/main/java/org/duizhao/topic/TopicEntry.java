package org.duizhao.topic;

import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A topic of the codebook as it is written.
 *
 * @param group    the part it belongs to, such as 责任体系; may be empty
 * @param name     such as 会议频次
 * @param words    words of a measure that show it, none of them twice: {@code 会议}; {@code 每月+会议}, both in one measure; {@code ?会议},
 *                 which shows it only a little; {@code !无人值守}, which does not count as one of the others
 * @param headings words that show it where a heading above the measure holds them
 */
public record TopicEntry(String group, String name, List<String> words, List<String> headings) {

    /** A person parts words by any of these. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u3000、，,；;]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    public TopicEntry {
        group = BLANKS.matcher(group).replaceAll(" ").strip();
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        words = List.copyOf(new LinkedHashSet<>(words));
        headings = List.copyOf(new LinkedHashSet<>(headings));
    }

    /** As a person types it. */
    public static TopicEntry typed(String group, String name, String words, String headings) {
        return new TopicEntry(group, name, wordsOf(words), wordsOf(headings));
    }

    /** The words of a text as a person types them, parted by blanks or commas; empty for none. */
    public static List<String> wordsOf(String typed) {
        return BETWEEN_WORDS.splitAsStream(typed).filter(word -> !word.isEmpty()).toList();
    }

    /** Reads the columns group, topic, words, headings. */
    static TopicEntry read(List<String> cells) {
        return new TopicEntry(cells.get(0), cells.get(1), Table.wordsOf(cells.get(2)), Table.wordsOf(cells.get(3)));
    }

    /**
     * Topics that come with the program, with a person's own. One that has the name of one of the program's adds its words to that; the
     * others stand behind the last topic of their group, or, in a group of their own, behind all.
     */
    public static List<TopicEntry> merged(List<TopicEntry> shipped, List<TopicEntry> own) {
        Map<String, TopicEntry> byName = new LinkedHashMap<>();
        own.forEach(entry -> byName.merge(entry.name(), entry, TopicEntry::and));
        Map<String, List<TopicEntry>> groups = new LinkedHashMap<>();
        for (TopicEntry entry : shipped) {
            TopicEntry more = byName.remove(entry.name());
            groups.computeIfAbsent(entry.group(), name -> new ArrayList<>()).add(more == null ? entry : entry.and(more));
        }
        byName.values().forEach(entry -> groups.computeIfAbsent(entry.group(), name -> new ArrayList<>()).add(entry));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** The topic without what shows it. */
    public Topic topic() {
        return new Topic(group, name);
    }

    /** Whether anything shows it. */
    public boolean isEmpty() {
        return words.isEmpty() && headings.isEmpty();
    }

    /** The same topic with these words too. */
    public TopicEntry and(TopicEntry more) {
        return new TopicEntry(group, name, joined(words, more.words), joined(headings, more.headings));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
