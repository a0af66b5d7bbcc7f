package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Abbreviation.SpelledBy;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the members of a known abbreviation where a sentence says them instead of it: 管行业必须管安全、管业务必须管安全、管生产经营必须管安全.
 * Only members of four characters and more are looked for, for 责任 and 资金 stand everywhere.
 */
final class FullWords {

    /** Shorter wordings stand in many sentences that do not mean them. */
    private static final int SHORTEST_MEMBER = 4;
    /** Between two members: 、, 和, and a word or two. */
    private static final int WIDEST_GAP = 6;

    private final List<LexiconEntry> entries;
    private final Cue anyFirst;

    FullWords(Lexicon lexicon) {
        entries = lexicon.entries().stream().filter(FullWords::isTellable).toList();
        List<String> firsts = entries.stream().flatMap(entry -> entry.members().get(0).stream()).distinct().toList();
        anyFirst = Cue.ofWords(firsts.stream().filter(word -> holdsNoOther(word, firsts)).toList());
    }

    /** Those of a sentence beside which no abbreviation of the same sense stands. */
    List<Abbreviation> find(String sentence, List<Abbreviation> already) {
        if (!anyFirst.isIn(sentence)) {
            return List.of();
        }
        List<Abbreviation> found = new ArrayList<>();
        for (LexiconEntry entry : entries) {
            find(sentence, entry).filter(said -> already.stream().noneMatch(other -> other.sense().equals(said.sense())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isTellable(LexiconEntry entry) {
        return entry.members().size() >= 2
                && entry.members().stream().flatMap(List::stream).allMatch(wording -> wording.length() >= SHORTEST_MEMBER);
    }

    /** 安全风险分级管控 stands only where 风险分级管控 does. */
    private static boolean holdsNoOther(String word, List<String> words) {
        return words.stream().noneMatch(other -> !other.equals(word) && word.contains(other));
    }

    private static Optional<Abbreviation> find(String sentence, LexiconEntry entry) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        int length = 0;
        for (List<String> wordings : entry.members()) {
            String said = saidIn(sentence, wordings);
            if (said == null) {
                return Optional.empty();
            }
            int at = sentence.indexOf(said);
            start = Math.min(start, at);
            end = Math.max(end, at + said.length());
            length += said.length();
        }
        boolean together = end - start <= length + WIDEST_GAP * (entry.members().size() - 1);
        return together ? Optional.of(new Abbreviation(new Span(start, end), entry.name(),
                NumeralForm.counts(entry.name()), entry.memberNames(), entry.sense(), SpelledBy.ITSELF)) : Optional.empty();
    }

    /** The first of these wordings that stands in a sentence; null where none does. */
    private static String saidIn(String sentence, List<String> wordings) {
        for (String wording : wordings) {
            if (sentence.contains(wording)) {
                return wording;
            }
        }
        return null;
    }
}
