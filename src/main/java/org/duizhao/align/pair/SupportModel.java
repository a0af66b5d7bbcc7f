package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How third notices change the probability of a link: a sum of what {@link Support} measures, each by its weight, is the log-odds (logistic
 * regression).
 *
 * @param base    the log-odds where everything is 0
 * @param weights by the ordinals of {@link Support.Feature}
 */
public record SupportModel(double base, List<Double> weights) {

    /** So many are changed between two reports, on all cores: together they take a moment. */
    private static final int LINKS_PER_REPORT = 4096;
    private static final String KEY = "support";
    private static final String BASE = "base";

    public SupportModel {
        weights = List.copyOf(weights);
        if (weights.size() != Support.NAMES.size()) {
            throw new IllegalArgumentException(weights.size() + " weights of support");
        }
    }

    /** The probability, 0 to 1. */
    double probability(double[] values) {
        double sum = base;
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The links as third notices change them; as they are where there are none. */
    public List<Link> applied(Corpus corpus, List<Link> links) {
        return applied(corpus, links, () -> { });
    }

    /** The same. @param wanted called now and then; ends the work by its exception */
    List<Link> applied(Corpus corpus, List<Link> links, Runnable wanted) {
        Support support = new Support(corpus, links);
        List<Link> changed = new ArrayList<>();
        for (int done = 0; done < links.size(); done += LINKS_PER_REPORT) {
            wanted.run();
            changed.addAll(links.subList(done, Math.min(links.size(), done + LINKS_PER_REPORT)).parallelStream().map(link -> support.of(link)
                    .map(values -> new Link(link.pair(), probability(values), link.evidence())).orElse(link)).toList());
        }
        return changed;
    }

    static boolean isRow(List<String> row) {
        return row.get(0).equals(KEY);
    }

    /** From the rows of a table, each {@code support NAME VALUE}. @throws IllegalArgumentException where one is missing or not known */
    static SupportModel read(List<List<String>> rows) {
        Map<String, Double> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.get(1), Double.valueOf(row.get(2))));
        List<Double> weights = new ArrayList<>();
        for (String name : Support.NAMES) {
            weights.add(number(numbers, name));
        }
        double base = number(numbers, BASE);
        if (!numbers.isEmpty()) {
            throw new IllegalArgumentException("no such support: " + numbers.keySet());
        }
        return new SupportModel(base, weights);
    }

    private static double number(Map<String, Double> numbers, String name) {
        Double number = numbers.remove(name);
        if (number == null) {
            throw new IllegalArgumentException("no support " + name);
        }
        return number;
    }

    /** The rows that {@link #read} reads. */
    List<String> rows() {
        List<String> rows = new ArrayList<>(List.of(String.join("\t", KEY, BASE, String.valueOf(base))));
        for (int i = 0; i < weights.size(); i++) {
            rows.add(String.join("\t", KEY, Support.NAMES.get(i), String.valueOf(weights.get(i))));
        }
        return rows;
    }
}
