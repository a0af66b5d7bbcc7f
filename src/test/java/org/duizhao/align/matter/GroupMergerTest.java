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
class GroupMergerTest {

    @Test
    void groupsThatAreLinkedBecomeOne() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。", "修建林区道路一条。").link(0, 1, 0.9);
        assertEquals(Set.of(Set.of(0, 1), Set.of(2)), merged(example, Set.of(0), Set.of(1), Set.of(2)));
    }

    @Test
    void groupsWhoseLinksDoNotReachWhatIsNeededStayTwo() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。").link(0, 1, 0.2);
        assertEquals(Set.of(Set.of(0), Set.of(1)), merged(example, Set.of(0), Set.of(1)));
    }

    @Test
    void twoGroupsOfTheSameSentencesNeedNoCutting() {
        Example example = new Example("推进老旧小区消防设施改造，配齐微型消防站器材装备。", "完成老旧小区消防设施改造，配齐微型消防站的器材装备。").link(0, 1, 0.9);
        assertEquals(Set.of(Set.of(0, 1, 2, 3)), merged(example, Set.of(0, 2), Set.of(1, 3)));
    }

    @Test
    void theBestTwoComeFirstAndAThirdThatSuitsOnlyOneOfThemStaysOut() {
        Example example = new Example("清查仓库台账一次。", "核对仓库台账一次。", "复核仓库台账一次。").link(0, 1, 0.9).link(1, 2, 0.5);
        assertEquals(Set.of(Set.of(0, 1), Set.of(2)), merged(example, Set.of(0), Set.of(1), Set.of(2)));
    }

    @SafeVarargs
    private static Set<Set<Integer>> merged(Example example, Set<Integer>... groups) {
        List<SortedSet<Integer>> sorted = new ArrayList<>();
        for (Set<Integer> group : groups) {
            sorted.add(new TreeSet<>(group));
        }
        Grouping grouping = new Grouping(example.corpus, example.clauses, sorted);
        new GroupMerger(example.clauses, example.clauseLinks(), new Worth(example.links(), 0.3), grouping).run();
        return grouping.groups().stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}
