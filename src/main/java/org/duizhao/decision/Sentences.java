package org.duizhao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.decision.Anchor.Kin;
import org.duizhao.decision.Anchor.Wording;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

/**
 * The sentences of one notice, in which places are found again: where they were, or in the only sentence that can be meant, or not at all. A place
 * never goes to a sentence that merely looks alike.
 */
public final class Sentences {

    private final Notice notice;
    private final List<Measure> measures;
    private final List<String> texts;
    private final Map<String, List<Integer>> byText = new HashMap<>();
    private final Map<SourceRange, Integer> byRange = new HashMap<>();

    public Sentences(Notice notice) {
        this.notice = notice;
        measures = notice.measures();
        texts = measures.stream().map(measure -> plain(measure.text())).toList();
        for (int i = 0; i < measures.size(); i++) {
            byText.computeIfAbsent(texts.get(i), text -> new ArrayList<>()).add(i);
            byRange.putIfAbsent(range(measures.get(i)), i);
        }
    }

    /**
     * Where a place is now; empty where that is not sure, or where it was reworded. A notice as a whole is always found.
     * <ol>
     * <li>In the same file: the sentence of the same range, if it reads the same.
     * <li>The only sentence that reads the same, if it was the only one before.
     * <li>Of several that read the same the only one between the same two sentences, if it was the only one of that kind before.
     * </ol>
     */
    public Optional<Anchor> find(Anchor place) {
        if (place.isWhole()) {
            return Optional.of(Anchor.whole(notice.id()));
        }
        List<Integer> same = byText.getOrDefault(place.wording().text(), List.of());
        Integer there = place.notice().equals(notice.id()) ? byRange.get(place.range()) : null;
        if (there != null && same.contains(there)) {
            return Optional.of(place.at(anchor(there, List.of())));
        }
        if (same.size() == 1 && place.wording().kin() == Kin.ALONE) {
            return moved(place, same.get(0));
        }
        List<Integer> between = between(place.wording().before(), same, place.wording().after());
        return between.size() == 1 && place.wording().kin() == Kin.REPEATED ? moved(place, between.get(0)) : Optional.empty();
    }

    private List<Integer> between(String before, List<Integer> same, String after) {
        return same.stream().filter(i -> before(i).equals(before) && after(i).equals(after)).toList();
    }

    /** Parts are offsets: they hold where every character is the same. */
    private Optional<Anchor> moved(Anchor place, int index) {
        int length = measures.get(index).text().length();
        return place.parts().stream().allMatch(part -> part.end() <= length) ? Optional.of(place.at(anchor(index, List.of()))) : Optional.empty();
    }

    /** All sentences, those first that are most like a place as it was written; equal ones in reading order. */
    List<Anchor> nearest(Anchor place) {
        Set<String> pairs = pairs(place.wording().text());
        List<Double> likenesses = texts.stream().map(text -> likeness(pairs, pairs(text))).toList();
        return IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(likenesses::get, Comparator.reverseOrder()))
                .map(index -> anchor(index, List.of())).toList();
    }

    /** Dice's: what both share of the pairs of characters of both. */
    private static double likeness(Set<String> one, Set<String> other) {
        return 2.0 * one.stream().filter(other::contains).count() / Math.max(1, one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1).mapToObj(at -> text.substring(at, at + 2)).collect(Collectors.toSet());
    }

    /** The measure at a place that was found in this notice. */
    public Optional<Measure> measure(Anchor found) {
        return Optional.ofNullable(byRange.get(found.range())).map(measures::get);
    }

    Anchor anchor(int index, List<Span> parts) {
        Wording wording = new Wording(texts.get(index), before(index), after(index), kin(index));
        return new Anchor(notice.id(), range(measures.get(index)), wording, parts);
    }

    private Kin kin(int index) {
        List<Integer> same = byText.get(texts.get(index));
        if (same.size() == 1) {
            return Kin.ALONE;
        }
        return between(before(index), same, after(index)).size() == 1 ? Kin.REPEATED : Kin.REPEATED_ALIKE;
    }

    private String before(int index) {
        return index == 0 ? "" : texts.get(index - 1);
    }

    private String after(int index) {
        return index + 1 == texts.size() ? "" : texts.get(index + 1);
    }

    private static SourceRange range(Measure measure) {
        List<SourceRange> source = measure.source();
        return source.isEmpty() ? new SourceRange(0, 0) : new SourceRange(source.get(0).start(), source.get(source.size() - 1).end());
    }

    /** Where lines are cut and blanks stand differs between versions of a file, and says nothing. */
    private static String plain(String text) {
        return text.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
