package org.duizhao.extract.abbreviation;

import org.duizhao.extract.wording.Stretches;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Abbreviation.SpelledBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the abbreviations of a notice with their members and senses. Thread-safe. */
public final class AbbreviationReader {

    private final Enumerations enumerations = new Enumerations();
    private final AbbreviationFinder finder;
    private final FullWords fullWords;
    private final Senses senses;

    public AbbreviationReader(Lexicon lexicon) {
        finder = new AbbreviationFinder(lexicon, enumerations);
        fullWords = new FullWords(lexicon);
        senses = new Senses(lexicon);
    }

    /** The abbreviations by measure id, in the order of each sentence; a measure without any is left out. */
    public Map<String, List<Abbreviation>> read(Notice notice) {
        Map<String, List<Abbreviation>> result = new HashMap<>();
        Map<String, List<String>> spelledEarlier = new HashMap<>();
        for (Paragraph paragraph : notice.outline().paragraphs()) {
            Stretches stretches = Stretches.of(paragraph.measures());
            List<Measure> measures = stretches.measures();
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                int offset = stretches.offsets().get(i);
                List<Abbreviation> here = read(measure, measures.subList(0, i), spelledEarlier);
                if (!here.isEmpty()) {
                    result.computeIfAbsent(measure.id(), id -> new ArrayList<>()).addAll(here.stream().map(one -> one.shifted(offset)).toList());
                }
            }
        }
        return result;
    }

    private List<Abbreviation> read(Measure measure, List<Measure> before, Map<String, List<String>> spelledEarlier) {
        List<Abbreviation> found = new ArrayList<>();
        for (Mention one : finder.find(measure.text())) {
            Abbreviation abbreviation = explain(one, measure, before, spelledEarlier);
            found.add(abbreviation);
            if (abbreviation.spelledBy() == SpelledBy.SAME_SENTENCE) {
                spelledEarlier.merge(one.text(), abbreviation.members(), (old, now) -> old.equals(now) ? old : List.of());
            }
        }
        found.addAll(fullWords.find(measure.text(), found));
        found.sort(Comparator.comparingInt((Abbreviation one) -> one.span().start()));
        return found;
    }

    private Abbreviation explain(Mention one, Measure measure, List<Measure> before, Map<String, List<String>> spelledEarlier) {
        List<String> beside = enumerations.beside(measure.text(), one);
        if (!beside.isEmpty()) {
            return abbreviation(one, beside, senses.byMembers(one.text(), beside), SpelledBy.SAME_SENTENCE);
        }
        List<String> named = NamedMembers.before(before, measure.text().substring(0, one.span().start()), one);
        if (!named.isEmpty()) {
            return abbreviation(one, named, senses.byMembers(one.text(), named), SpelledBy.OTHER_SENTENCE);
        }
        List<String> earlier = spelledEarlier.getOrDefault(one.text(), List.of());
        if (!earlier.isEmpty()) {
            return abbreviation(one, earlier, senses.byMembers(one.text(), earlier), SpelledBy.OTHER_SENTENCE);
        }
        String surroundings = measure.text() + measure.path().headings().map(heading -> heading.title())
                .collect(Collectors.joining());
        Optional<LexiconEntry> entry = senses.byContext(one.text(), surroundings);
        List<String> members = entry.map(LexiconEntry::memberNames).orElse(List.of());
        return abbreviation(one, members, entry, members.isEmpty() ? SpelledBy.NOBODY : SpelledBy.LEXICON);
    }

    private Abbreviation abbreviation(Mention one, List<String> members, Optional<LexiconEntry> entry, SpelledBy by) {
        return new Abbreviation(one.span(), one.text(), one.counts(), members, senses.label(one.text(), members, entry), by);
    }
}
