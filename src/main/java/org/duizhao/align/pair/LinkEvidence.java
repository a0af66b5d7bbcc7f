package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Says what made a pair more probable than is usual. Added up by kinds for every leaf once, for it is asked of very many pairs. Immutable. */
final class LinkEvidence {

    /** Evidence that raises the log-odds by less is not named. */
    private static final double TELLING = 0.3;
    private static final Feature.Family[] FAMILIES = Feature.Family.values();

    private final double[] byLeaf;

    /** @param trees over the features of {@link Feature} */
    LinkEvidence(BoostedTrees trees) {
        int[] families = Arrays.stream(Feature.values()).mapToInt(feature -> feature.family().ordinal()).toArray();
        byLeaf = trees.contributionsByKind(families, FAMILIES.length);
    }

    /** The strongest first; may be empty. @param leaves to which the trees lead, one of each */
    List<Feature.Family> of(int[] leaves) {
        double[] raised = new double[FAMILIES.length];
        for (int leaf : leaves) {
            int at = leaf * FAMILIES.length;
            for (int family = 0; family < FAMILIES.length; family++) {
                raised[family] += byLeaf[at + family];
            }
        }
        return Arrays.stream(FAMILIES).filter(family -> raised[family.ordinal()] >= TELLING)
                .sorted(Comparator.comparingDouble(family -> -raised[family.ordinal()])).toList();
    }
}
