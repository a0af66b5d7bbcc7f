package org.duizhao.library.entry;

/**
 * A person's own topic as a project keeps it. Words in one text are parted by blanks; nothing is null.
 *
 * @param part  the group of the codebook
 * @param name  unlike that of every other
 * @param shown what shows it in a measure
 * @param asked what the topic view asks for
 */
public record StoredTopic(String part, String name, Shown shown, Asked asked) {

    /** Words of the measure, and of headings above it. */
    public record Shown(String words, String headings) {
    }

    /** In place of its words; all empty where it asks for them. */
    public record Asked(String kinds, String words, String actors, String abbreviation) {
    }
}
