package org.duizhao.workbench;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.encode.VectorSource;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.index.search.SearchResult;
import org.duizhao.language.MeasureWording;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses, of sentences that share words with one, those that say much the same. Encoding all sentences of a big project would take
 * longer than importing it; those that share words are few, and the vectors of what was looked for once are known.
 */
final class NearSentences {

    /** So many sentences are looked at: encoding them takes a second, once. */
    static final int CANDIDATES = 300;
    /** Of one notice: a true partner is among them nine times of ten and more. */
    private static final int OF_A_NOTICE = 3;
    /** Below this nothing is called near: the highest floor that keeps these nine of ten on all sets, see src/main/docs/encoder.md. */
    private static final double FLOOR = 0.25;
    /** The same by words alone, where eight of ten are to be had. */
    private static final double FLOOR_OF_WORDS = 0.1;
    /** In UTF-16 units: two characters are what most Chinese words have. */
    private static final int PAIR = 2;

    private final VectorSource vectors;

    NearSentences(VectorSource vectors) {
        this.vectors = vectors;
    }

    /** The near ones among the candidates, nearest first, equally near ones as they came. */
    SearchResult of(String sentence, SearchResult candidates) {
        List<Hit> hits = candidates.hits();
        double[] scores = scores(sentence, hits);
        double floor = vectors.available() ? FLOOR : FLOOR_OF_WORDS;
        List<Hit> near = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        IntStream.range(0, hits.size()).filter(i -> scores[i] >= floor).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed()).map(hits::get).forEach(hit -> {
                    if (counts.merge(hit.noticeId(), 1, Integer::sum) <= OF_A_NOTICE) {
                        near.add(hit);
                    }
                });
        counts.replaceAll((notice, count) -> Math.min(count, OF_A_NOTICE));
        return new SearchResult(near.size(), near, counts);
    }

    private double[] scores(String sentence, List<Hit> hits) {
        List<String> texts = new ArrayList<>(List.of(sentence));
        hits.forEach(hit -> texts.add(hit.text()));
        Optional<SentenceVectors> meanings = vectors.vectors(texts, Progress.NONE);
        Set<String> asked = pairs(sentence);
        return IntStream.range(0, hits.size()).mapToDouble(i -> {
            double words = likeness(asked, pairs(hits.get(i).text()));
            return meanings.map(known -> (known.cosine(0, i + 1) + words) / 2).orElse(words);
        }).toArray();
    }

    private static Set<String> pairs(String text) {
        return new HashSet<>(MeasureWording.grams(ResponsibilityTail.without(text), PAIR));
    }

    /** The cosine of two sets: 1 where they are the same, 0 where they share nothing. */
    private static double likeness(Set<String> first, Set<String> second) {
        long shared = first.stream().filter(second::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) first.size() * second.size());
    }
}
