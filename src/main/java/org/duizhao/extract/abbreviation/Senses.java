package org.duizhao.extract.abbreviation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which sense an abbreviation has. Two have the same label exactly when they mean the same: the lexicon's label where its
 * members are those of the lexicon; else a label made of the members; else, where nobody spells it out, the abbreviation
 * itself. The label depends on nothing but the sentence, its headings and the lexicon, so it is the same in every notice.
 */
final class Senses {

    private final Lexicon lexicon;

    Senses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The entry that these members are of: at least half of them, the most first; empty where the lexicon knows no such list. */
    Optional<LexiconEntry> byMembers(String text, List<String> members) {
        Comparator<LexiconEntry> mostShared = Comparator.comparingInt(entry -> MemberNames.shared(members, entry));
        Optional<LexiconEntry> sameName = lexicon.named(text).stream()
                .filter(entry -> 2 * MemberNames.shared(members, entry) >= Math.max(members.size(), 1)
                        && !entry.members().isEmpty())
                .max(mostShared);
        return sameName.or(() -> lexicon.entries().stream()
                .filter(entry -> entry.members().size() == members.size() && MemberNames.shared(members, entry) == members.size()
                        && members.size() > 2)
                .findFirst());
    }

    /** The entry of an abbreviation that is not spelled out; empty where the lexicon has none that fits the surroundings. */
    Optional<LexiconEntry> byContext(String text, String surroundings) {
        List<LexiconEntry> fitting = lexicon.named(text).stream().filter(entry -> entry.fits(surroundings)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The label of an abbreviation with these members, which may be empty. */
    String label(String text, List<String> members, Optional<LexiconEntry> entry) {
        if (entry.isPresent()) {
            return entry.get().sense();
        }
        boolean openName = lexicon.named(text).stream().anyMatch(known -> known.members().isEmpty());
        return members.isEmpty() || openName ? MemberNames.bare(text) : MemberNames.label(members);
    }
}
