package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds near passages among very many: each passage belongs to the cell whose centre, one of the passages, is nearest to it, and is compared
 * only with the passages of its cell and of those whose centres are nearest to that centre. So the work grows as the square root of the cube
 * of the passages, not as their square; a few of the nearest are missed.
 */
final class Cells implements Nearest {

    /** Up to so many passages all are compared. */
    static final int FROM = 8000;
    /** Cells that are looked into. By judgement: more find a little more and take longer. */
    private static final int LOOKED_INTO = 10;
    /** Passages for which one core finds the cell together. By judgement: their table stays small. */
    private static final int PLACED_PER_TASK = 256;

    private final NearestOfSome nearest;
    private final int[] order;
    private final int[] cellOf;
    private final int[][] members;
    private final int[][] neighbours;

    Cells(int size, Similarity similarity, NearestOfSome nearest) {
        this.nearest = nearest;
        int count = (int) Math.sqrt(size);
        int[] centres = IntStream.range(0, count).map(cell -> (int) ((long) cell * size / count)).toArray();
        cellOf = IntStream.range(0, (size + PLACED_PER_TASK - 1) / PLACED_PER_TASK).parallel().mapToObj(block -> IntStream
                .range(block * PLACED_PER_TASK, Math.min(size, (block + 1) * PLACED_PER_TASK)).toArray())
                .flatMapToInt(rows -> Arrays.stream(similarity.cosines(rows, centres)).mapToInt(Cells::greatest)).toArray();
        order = IntStream.range(0, size).boxed().sorted(Comparator.comparingInt(passage -> cellOf[passage])).mapToInt(i -> i).toArray();
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, count).forEach(cell -> lists.add(new ArrayList<>()));
        for (int passage : order) {
            lists.get(cellOf[passage]).add(passage);
        }
        members = lists.stream().map(list -> list.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
        double[][] between = similarity.cosines(centres, centres);
        neighbours = Arrays.stream(between).map(row -> IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(cell -> -row[cell])).limit(LOOKED_INTO).mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    private static int greatest(double[] values) {
        int greatest = 0;
        for (int i = 1; i < values.length; i++) {
            greatest = values[i] > values[greatest] ? i : greatest;
        }
        return greatest;
    }

    /** Of the passages at these places when they are put in the order of their cells: over all places, each passage comes once. */
    @Override
    public long[] of(int from, int to) {
        List<long[]> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int cell = cellOf[order[at]];
            int end = at;
            while (end < to && cellOf[order[end]] == cell) {
                end++;
            }
            int[] others = Arrays.stream(neighbours[cell]).flatMap(other -> Arrays.stream(members[other])).sorted().toArray();
            found.add(nearest.of(Arrays.copyOfRange(order, at, end), others));
            at = end;
        }
        return found.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
