package org.duizhao.align.matter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AverageLinkageTest {

    private static final String[] FOUR = {"清查仓库台账一次。", "核对仓库台账一次。", "复核仓库台账一次。", "抽查仓库台账一次。"};

    @Test
    void theAverageOfAllLinksMustReachTheThreshold() {
        Example example = new Example(FOUR).link(0, 1, 0.9).link(1, 2, 0.5);
        assertEquals(Set.of(Set.of(0, 1), Set.of(2), Set.of(3)), groups(example, 0.3)); // 2 has 0.5 and nothing: 0.25
        assertEquals(Set.of(Set.of(0, 1, 2), Set.of(3)), groups(example, 0.2));
    }

    @Test
    void theSurestAreDrawnTogetherFirst() {
        Example example = new Example(FOUR).link(0, 1, 0.6).link(1, 2, 0.8);
        assertEquals(Set.of(Set.of(0), Set.of(1, 2), Set.of(3)), groups(example, 0.5));
    }

    @Property(tries = 100)
    void everyClauseIsInOneGroup(@ForAll @Size(6) List<@DoubleRange(min = 0, max = 1) Double> scores) {
        Example example = new Example(FOUR);
        int next = 0;
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 4; other++) {
                example.link(one, other, scores.get(next++));
            }
        }
        List<Integer> all = new ArrayList<>();
        groups(example, 0.3).forEach(all::addAll);
        assertEquals(List.of(0, 1, 2, 3), all.stream().sorted().toList());
    }

    private static Set<Set<Integer>> groups(Example example, double threshold) {
        List<SortedSet<Integer>> groups = AverageLinkage.groups(example.corpus, example.clauses, example.clauseLinks(), threshold, () -> { });
        return Set.copyOf(groups.stream().map(Set::copyOf).toList());
    }
}
