package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Clauses have ordinals from 0 through all sentences. */
class GroupImproverTest {

    @Test
    void aClauseMovesToWhatItIsLinkedWith() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。", "修建林区道路一条。").link(0, 1, 0.9);
        assertEquals(Set.of(Set.of(0, 1), Set.of(2)), improved(example, Set.of(0), Set.of(1, 2)));
    }

    @Test
    void aClauseLeavesAGroupThatItHasNothingToDoWith() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。", "修建林区道路一条。").link(0, 1, 0.9);
        assertEquals(Set.of(Set.of(0, 1), Set.of(2)), improved(example, Set.of(0, 1, 2)));
    }

    @Test
    void aClauseThatNobodySharesGoesWithItsNeighbour() {
        Example example = new Example("每月召开安委会全体会议，每季开展消防应急演练。", "每季召开安委会全体会议。").link(0, 1, 0.9);
        assertEquals(Set.of(Set.of(0, 1, 2)), improved(example, Set.of(0, 2), Set.of(1)));
    }

    @Test
    void whatIsWellStays() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。", "复核仓库台账一次。").link(0, 1, 0.9).link(1, 2, 0.9).link(0, 2, 0.9);
        assertEquals(Set.of(Set.of(0, 1, 2)), improved(example, Set.of(0, 1, 2)));
    }

    @SafeVarargs
    private static Set<Set<Integer>> improved(Example example, Set<Integer>... groups) {
        List<SortedSet<Integer>> sorted = new ArrayList<>();
        for (Set<Integer> group : groups) {
            sorted.add(new TreeSet<>(group));
        }
        Grouping grouping = new Grouping(example.corpus, example.clauses, sorted);
        new GroupImprover(example.clauses, example.links(), example.clauseLinks(), 0.3, grouping).run();
        return grouping.groups().stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}
