package org.duizhao.change.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much of their pairs of characters two wordings share, rare pairs weighing more: 各乡镇 and 要认真 stand everywhere and say little.
 */
final class TextLikeness {

    private final int[][] old;
    private final int[][] now;
    private final double[] weights;
    private final double[] oldMass;
    private final double[] nowMass;
    /** For each pair of characters the new measures that have it. */
    private final int[][] holders;

    TextLikeness(Wordings wordings) {
        Map<String, Integer> numbers = new HashMap<>();
        old = grams(wordings.old(), numbers);
        now = grams(wordings.now(), numbers);
        int[] frequency = new int[numbers.size()];
        List<List<Integer>> places = new ArrayList<>();
        numbers.keySet().forEach(gram -> places.add(new ArrayList<>()));
        for (int[] grams : old) {
            Arrays.stream(grams).forEach(gram -> frequency[gram]++);
        }
        for (int j = 0; j < now.length; j++) {
            for (int gram : now[j]) {
                frequency[gram]++;
                places.get(gram).add(j);
            }
        }
        double measures = old.length + now.length;
        weights = Arrays.stream(frequency).mapToDouble(count -> StrictMath.log(1 + measures / count)).toArray();
        holders = places.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
        oldMass = masses(old);
        nowMass = masses(now);
    }

    private static int[][] grams(List<String> wordings, Map<String, Integer> numbers) {
        return wordings.stream().map(wording -> {
            TreeSet<Integer> grams = new TreeSet<>();
            for (int i = 0; i < Math.max(1, wording.length() - 1); i++) {
                grams.add(numbers.computeIfAbsent(wording.substring(i, Math.min(wording.length(), i + 2)), gram -> numbers.size()));
            }
            return grams.stream().mapToInt(Integer::intValue).toArray();
        }).toArray(int[][]::new);
    }

    private double[] masses(int[][] measures) {
        return Arrays.stream(measures).mapToDouble(grams -> Arrays.stream(grams).mapToDouble(gram -> weights[gram]).sum()).toArray();
    }

    /** What an old measure shares with every new one: the weight of their common pairs of characters. */
    double[] sharedWithAll(int oldOne) {
        double[] shared = new double[now.length];
        for (int gram : old[oldOne]) {
            for (int j : holders[gram]) {
                shared[j] += weights[gram];
            }
        }
        return shared;
    }

    private double shared(int oldOne, int nowOne) {
        double shared = 0;
        int[] one = old[oldOne];
        int[] other = now[nowOne];
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                shared += weights[one[i]];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Dice's measure, 0 to 1. @param shared see {@link #sharedWithAll} */
    double dice(int oldOne, int nowOne, double shared) {
        return 2 * shared / (oldMass[oldOne] + nowMass[nowOne]);
    }

    double dice(int oldOne, int nowOne) {
        return dice(oldOne, nowOne, shared(oldOne, nowOne));
    }

    /** The length of the shorter as a part of the longer, 0 to 1, in pairs of characters. */
    double lengthRatio(int oldOne, int nowOne) {
        double one = old[oldOne].length;
        double other = now[nowOne].length;
        return Math.min(one, other) / Math.max(one, other);
    }

    /** What part of the leaf stands in the hub but not in its partner; all of one side. @return 0 to 1 */
    double newInHub(Leaf leaf) {
        int[] own = leaf.ofOld() ? old[leaf.leaf()] : now[leaf.leaf()];
        int[] hub = leaf.ofOld() ? now[leaf.hub()] : old[leaf.hub()];
        int[] beside = leaf.ofOld() ? old[leaf.partner()] : now[leaf.partner()];
        double found = 0;
        for (int gram : own) {
            if (Arrays.binarySearch(hub, gram) >= 0 && Arrays.binarySearch(beside, gram) < 0) {
                found += weights[gram];
            }
        }
        return found / (leaf.ofOld() ? oldMass[leaf.leaf()] : nowMass[leaf.leaf()]);
    }

    /**
     * A measure that may be a further part of a pair.
     *
     * @param leaf    the measure without a partner
     * @param hub     the measure of the other version that it may have been a part of
     * @param partner the hub's, of the leaf's version
     * @param ofOld   whether the leaf is of the old version
     */
    record Leaf(int leaf, int hub, int partner, boolean ofOld) {
    }
}
