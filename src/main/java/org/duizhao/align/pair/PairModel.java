package org.duizhao.align.pair;

import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The probability that two measures state the same thing, with every number that was fitted for it. How the weights were trained stands at
 * the head of their file.
 *
 * @param trees      over the features of {@link Feature}: what the pair alone says
 * @param support    what third notices add
 * @param kin        two notices whose character bigrams have this cosine or more are of one subject, see {@link Kinship}
 * @param crowd      how crowded links of sets that it has not seen are, see {@link Crowding}
 * @param thresholds what probabilities mean
 */
public record PairModel(BoostedTrees trees, SupportModel support, double kin, double crowd, Thresholds thresholds) {

    /** The names of the features by their ordinals. */
    public static final List<String> NAMES =
            Arrays.stream(Feature.values()).map(feature -> feature.name().toLowerCase(Locale.ROOT)).toList();

    /**
     * What probabilities mean.
     *
     * @param lenient   what a link must have at least for a person who will look through the rows
     * @param reference from here on a cell may refer to a measure
     * @param link      what a link must have at least: as many rows are right as may be, and as few wrong
     * @param strict    what a link must have at least where few rows may be wrong
     * @param sure      from here on a person need not look at the link
     */
    public record Thresholds(double lenient, double reference, double link, double strict, double sure) {

        public Thresholds {
            boolean ordered = lenient > 0 && lenient <= reference && reference <= link && link <= strict && link <= sure && Math.max(strict, sure) < 1;
            if (!ordered) {
                throw new IllegalArgumentException(
                        "thresholds out of order: " + List.of(lenient, reference, link, strict, sure));
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
                Collectors.partitioningBy(row -> Stream.of("base", "node", "leaf").anyMatch(row.get(0)::equals)));
        List<List<String>> support = parts.get(false).stream().filter(SupportModel::isRow).toList();
        parts.get(false).stream().filter(row -> !SupportModel.isRow(row)).forEach(row -> numbers.put(row.get(0), Double.valueOf(row.get(1))));
        Thresholds thresholds = new Thresholds(number(numbers, "lenient"), number(numbers, "reference"), number(numbers, "link"),
                number(numbers, "strict"), number(numbers, "sure"));
        return new PairModel(BoostedTrees.read(parts.get(true), NAMES), SupportModel.read(support), number(numbers, "kin"), number(numbers, "crowd"),
                thresholds);
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
        List<String> lines = new ArrayList<>(List.of("kin\t" + kin, "crowd\t" + crowd, "lenient\t" + thresholds.lenient(),
                "reference\t" + thresholds.reference(), "link\t" + thresholds.link(), "strict\t" + thresholds.strict(),
                "sure\t" + thresholds.sure()));
        lines.addAll(support.rows());
        lines.addAll(trees.rows(NAMES));
        return lines;
    }
}
