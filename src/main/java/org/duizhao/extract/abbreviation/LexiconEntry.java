package org.duizhao.extract.abbreviation;

import java.util.List;

/**
 * What the lexicon knows of an abbreviation in one sense.
 *
 * @param names   at least one; the first is its own
 * @param sense   never empty
 * @param members the wordings of each member, its own first; empty where they are not known
 * @param context words of which one must stand near the abbreviation; empty where it has this sense everywhere
 */
public record LexiconEntry(List<String> names, String sense, List<List<String>> members, List<String> context) {

    public LexiconEntry {
        names = List.copyOf(names);
        members = members.stream().map(List::copyOf).toList();
        context = List.copyOf(context);
    }

    /** Its own name, the first of all. */
    public String name() {
        return names.get(0);
    }

    /** Each member in its own wording. */
    public List<String> memberNames() {
        return members.stream().map(wordings -> wordings.get(0)).toList();
    }

    /** Whether the words that this sense needs stand in a text. */
    boolean fits(String surroundings) {
        return context.isEmpty() || context.stream().anyMatch(surroundings::contains);
    }
}
