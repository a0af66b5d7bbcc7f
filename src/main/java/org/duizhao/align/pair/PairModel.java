package org.duizhao.align.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The probability that two measures state the same thing: logistic regression over the features and the products of two of them.
 * How the weights were trained stands at the head of their file.
 */
final class PairModel {

    /** Beyond these, a feature says nothing more: what was hardly ever seen in training must not decide alone. */
    private static final double LOWEST = -4;
    private static final double HIGHEST = 6;

    private record Scale(double mean, double deviation) {
        double of(double value) {
            return Math.max(LOWEST, Math.min(HIGHEST, (value - mean) / deviation));
        }
    }

    private record Term(Feature one, Feature other, double weight) {
        double of(Map<Feature, Double> values) {
            return weight * (one == null ? 1 : values.get(one)) * (other == null ? 1 : values.get(other));
        }
    }

    private final Map<Feature, Scale> scales = new EnumMap<>(Feature.class);
    private final List<Term> terms = new ArrayList<>();

    private PairModel() {
    }

    /** The weights that come with the program. */
    static PairModel shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PairModel.class.getResourceAsStream("pair-model.tsv"), StandardCharsets.UTF_8))) {
            PairModel model = new PairModel();
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).forEach(model::read);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String[] cells) {
        if (cells[0].equals("scale")) {
            scales.put(feature(cells[1]), new Scale(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        } else {
            terms.add(new Term(feature(cells[1]), feature(cells[2]), Double.parseDouble(cells[3])));
        }
    }

    private static Feature feature(String name) {
        return name.equals("-") ? null : Feature.valueOf(name.toUpperCase(Locale.ROOT));
    }

    double probability(Map<Feature, Double> values) {
        Map<Feature, Double> scaled = new EnumMap<>(Feature.class);
        scales.forEach((feature, scale) -> scaled.put(feature, scale.of(values.get(feature))));
        double sum = 0;
        for (Term term : terms) {
            sum += term.of(scaled);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
