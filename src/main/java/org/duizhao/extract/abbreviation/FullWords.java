package org.duizhao.extract.abbreviation;

import org.duizhao.extract.cue.Cue;
import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Abbreviation.SpelledBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the members of a known abbreviation where a sentence says them instead of it: 管行业必须管安全、管业务必须管安全、管生产经营必须管安全.
 * Only members of four characters and more are looked for, for 责任 and 资金 stand everywhere.
 */
final class FullWords {

    private static final int SHORTEST_MEMBER = 4;
    private static final int WIDEST_GAP = 6;

    private final List<LexiconEntry> entries;
    private final Cue anyFirst;

    FullWords(Lexicon lexicon) {
        entries = lexicon.entries().stream().filter(FullWords::isTellable).toList();
        anyFirst = Cue.ofWords(entries.stream().flatMap(entry -> entry.members().get(0).stream()).distinct().toList());
    }

    /** Those of a sentence beside which no abbreviation of the same sense stands. */
    List<Abbreviation> find(String sentence, List<Abbreviation> already) {
        if (!anyFirst.isIn(sentence)) {
            return List.of();
        }
        List<Abbreviation> found = new ArrayList<>();
        for (LexiconEntry entry : entries) {
            if (already.stream().noneMatch(abbreviation -> abbreviation.sense().equals(entry.sense()))) {
                find(sentence, entry).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isTellable(LexiconEntry entry) {
        return entry.members().size() >= 2
                && entry.members().stream().flatMap(List::stream).allMatch(wording -> wording.length() >= SHORTEST_MEMBER);
    }

    private static Optional<Abbreviation> find(String sentence, LexiconEntry entry) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        int length = 0;
        for (List<String> wordings : entry.members()) {
            Optional<String> said = wordings.stream().filter(sentence::contains).findFirst();
            if (said.isEmpty()) {
                return Optional.empty();
            }
            int at = sentence.indexOf(said.get());
            start = Math.min(start, at);
            end = Math.max(end, at + said.get().length());
            length += said.get().length();
        }
        boolean together = end - start <= length + WIDEST_GAP * (entry.members().size() - 1);
        return together ? Optional.of(new Abbreviation(start, end, entry.name(), NumeralForm.counts(entry.name()),
                entry.memberNames(),
                entry.sense(), SpelledBy.ITSELF)) : Optional.empty();
    }
}
