package org.duizhao.align.pair;

import org.duizhao.resource.Table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The probability that two measures state the same thing, with every number that was fitted for it. How the weights were trained stands at
 * the head of their file.
 *
 * @param trees      over the features of {@link Feature}
 * @param kin        two notices whose character bigrams have this cosine or more are of one subject, see {@link Kinship}
 * @param thresholds what probabilities mean
 */
public record PairModel(BoostedTrees trees, double kin, Thresholds thresholds) {

    /** The names of the features by their ordinals. */
    public static final List<String> NAMES =
            Arrays.stream(Feature.values()).map(feature -> feature.name().toLowerCase(Locale.ROOT)).toList();

    /**
     * What probabilities mean.
     *
     * @param reference from here on a cell may refer to a measure
     * @param link      from here on two measures are linked
     * @param sure      from here on a person need not look at the link
     */
    public record Thresholds(double reference, double link, double sure) {

        public Thresholds {
            if (!(reference > 0 && reference <= link && link <= sure && sure < 1)) {
                throw new IllegalArgumentException("thresholds out of order: " + reference + ", " + link + ", " + sure);
            }
        }
    }

    public PairModel {
        if (trees.trees().isEmpty() || !(kin > 0 && kin < 1)) {
            throw new IllegalArgumentException("a model without trees or with kinship " + kin);
        }
    }

    /** The weights that come with the program. @param meaning whether the features of meaning are known */
    static PairModel shipped(boolean meaning) {
        return of(Table.read(PairModel.class, meaning ? "pair-model.tsv" : "pair-model-words.tsv"));
    }

    /** @throws IllegalArgumentException where the table is not whole or names a feature that is not known */
    public static PairModel of(Table table) {
        Map<String, Double> numbers = new HashMap<>();
        Map<Boolean, List<List<String>>> parts = table.rows().stream().collect(
                java.util.stream.Collectors.partitioningBy(row -> Stream.of("base", "node", "leaf").anyMatch(row.get(0)::equals)));
        for (List<String> row : parts.get(false)) {
            numbers.put(row.get(0), Double.valueOf(row.get(1)));
        }
        Thresholds thresholds = new Thresholds(number(numbers, "reference"), number(numbers, "link"), number(numbers, "sure"));
        return new PairModel(BoostedTrees.read(parts.get(true), NAMES), number(numbers, "kin"), thresholds);
    }

    private static double number(Map<String, Double> numbers, String name) {
        Double number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return number;
    }

    /** The lines that {@link #of} reads. */
    public List<String> lines() {
        return Stream.concat(Stream.of("kin\t" + kin, "reference\t" + thresholds.reference(), "link\t" + thresholds.link(),
                "sure\t" + thresholds.sure()), trees.rows(NAMES).stream()).toList();
    }
}
