package org.duizhao.align.pair;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Walking side by side leads where walking alone does: to the left up to the limit, to the right above it. */
class FlatTreesTest {

    private static final int FEATURES = 5;
    private final Random random = new Random(7);

    @Test
    void everyPairComesToTheLeavesThatItsNumbersLeadTo() {
        List<List<BoostedTrees.Node>> trees = List.of(tree(1), tree(4), tree(25), tree(2));
        FlatTrees flat = new FlatTrees(trees);
        for (int count = 0; count < 10; count++) {
            double[][] measured = random.doubles(count).mapToObj(i -> random.ints(FEATURES, -3, 4).asDoubleStream().toArray()).toArray(double[][]::new);
            int[][] leaves = flat.leaves(measured);
            assertEquals(count, leaves.length);
            for (int i = 0; i < count; i++) {
                double[] raised = new double[FEATURES];
                assertEquals(sum(trees, measured[i], raised), flat.sum(0.5, leaves[i]));
                assertArrayEquals(raised, flat.raised(leaves[i], FEATURES));
            }
        }
    }

    @Test
    void kindsOfFeaturesRaiseWhatTheirFeaturesRaiseTogether() {
        List<List<BoostedTrees.Node>> trees = List.of(tree(1), tree(9), tree(25));
        FlatTrees flat = new FlatTrees(trees);
        int[] kindOf = {1, 0, 1, 2, 0};
        double[] byKind = flat.raisedByKind(kindOf, 3);
        for (int[] leaves : flat.leaves(new double[][] {{-2, 0, 1, 2, 3}, {3, 2, -1, 0, -3}, {0, 0, 0, 0, 0}})) {
            double[] expected = new double[3];
            double[] raised = flat.raised(leaves, FEATURES);
            for (int feature = 0; feature < FEATURES; feature++) {
                expected[kindOf[feature]] += raised[feature];
            }
            for (int kind = 0; kind < 3; kind++) {
                double sum = 0;
                for (int leaf : leaves) {
                    sum += byKind[leaf * 3 + kind];
                }
                assertEquals(expected[kind], sum, 1e-12);
            }
        }
    }

    @Test
    void zeroIsUpToZeroWhateverItsSign() {
        for (double limit : new double[] {0.0, -0.0}) {
            FlatTrees flat = new FlatTrees(List.of(List.of(new BoostedTrees.Node(0, limit, 1, 2, 0), leaf(-1), leaf(1))));
            assertEquals(-1, flat.sum(0, flat.leaves(new double[][] {{0.0}})[0]));
            assertEquals(-1, flat.sum(0, flat.leaves(new double[][] {{-0.0}})[0]));
            assertEquals(1, flat.sum(0, flat.leaves(new double[][] {{Double.MIN_VALUE}})[0]));
        }
    }

    private static double sum(List<List<BoostedTrees.Node>> trees, double[] measured, double[] raised) {
        double sum = 0.5;
        for (List<BoostedTrees.Node> tree : trees) {
            BoostedTrees.Node node = tree.get(0);
            while (!node.isLeaf()) {
                BoostedTrees.Node next = tree.get(measured[node.feature()] <= node.most() ? node.left() : node.right());
                raised[node.feature()] += next.value() - node.value();
                node = next;
            }
            sum += node.value();
        }
        return sum;
    }

    /** A tree of so many leaves, some deep and some not, whose limits are whole numbers as the values are. */
    private List<BoostedTrees.Node> tree(int leaves) {
        List<BoostedTrees.Node> nodes = new ArrayList<>(List.of(leaf(random.nextDouble())));
        while (nodes.size() < 2 * leaves - 1) {
            int split = random.nextInt(nodes.size());
            if (nodes.get(split).isLeaf()) {
                nodes.set(split, new BoostedTrees.Node(random.nextInt(FEATURES), random.nextInt(5) - 2, nodes.size(), nodes.size() + 1, random.nextDouble()));
                nodes.add(leaf(random.nextDouble()));
                nodes.add(leaf(random.nextDouble()));
            }
        }
        return nodes;
    }

    private static BoostedTrees.Node leaf(double value) {
        return new BoostedTrees.Node(-1, 0, 0, 0, value);
    }
}
