package org.duizhao.align;

import org.duizhao.language.MeasureWording;
import org.duizhao.notice.Heading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How alike two passages are in one respect: the cosine of their character n-grams. */
final class Likeness {

    private final List<SparseVector> units = new ArrayList<>();
    private final List<SparseVector> weights = new ArrayList<>();
    private final double[] mass;

    private Likeness(List<List<String>> texts) {
        TermSpace space = new TermSpace(texts);
        for (List<String> text : texts) {
            SparseVector vector = space.vector(text);
            weights.add(vector);
            units.add(vector.unit());
        }
        mass = weights.stream().mapToDouble(vector -> vector.dot(vector)).toArray();
    }

    static Likeness ofWording(Corpus corpus, int gramLength) {
        return of(corpus, passage -> MeasureWording.grams(passage.wording(), gramLength));
    }

    /** Of all headings above. */
    static Likeness ofHeadings(Corpus corpus) {
        return of(corpus, passage -> passage.measure().path().headings()
                .flatMap(heading -> MeasureWording.grams(heading.title(), 2).stream()).toList());
    }

    static Likeness ofInnermostHeading(Corpus corpus) {
        return of(corpus, passage -> passage.measure().path().innermost().map(Heading::title)
                .map(title -> MeasureWording.grams(title, 2)).orElse(List.of()));
    }

    private static Likeness of(Corpus corpus, Function<Passage, List<String>> terms) {
        return new Likeness(corpus.passages().stream().map(terms).toList());
    }

    double cosine(int one, int other) {
        return units.get(one).dot(units.get(other));
    }

    /** What share of the one's weight the other holds; 0 where the one is empty. */
    double held(int one, int other) {
        return mass[one] == 0 ? 0 : weights.get(one).dot(weights.get(other)) / mass[one];
    }
}
