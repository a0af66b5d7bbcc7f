package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GroupingTest {

    private final Example example = new Example("每月召开一次安委会会议，每季开展一次应急演练。", "每季召开一次安委会会议。");
    private final Grouping grouping = new Grouping(example.corpus, example.clauses,
            List.of(new TreeSet<>(List.of(0)), new TreeSet<>(List.of(1)), new TreeSet<>(List.of(2))));

    @Test
    void aMovedClauseLeavesItsGroupAndAnEmptyGroupIsGone() {
        grouping.move(0, 2);
        assertFalse(grouping.exists(0));
        assertEquals(List.of(0, 2), grouping.clauses(2));
        assertArrayEquals(new int[] {0, 1}, grouping.passages(2).ordinals());
        assertTrue(grouping.isShared(2));
        assertFalse(grouping.isShared(1));
    }

    @Test
    void aPassageKnowsItsGroups() {
        assertEquals(Set.of(0, 1), groupsOf(grouping, 0));
        grouping.move(1, 0);
        assertEquals(Set.of(0), groupsOf(grouping, 0));
        assertEquals(2, grouping.clausesOf(0, 0));
    }

    @Test
    void onlyPassagesOfOtherNoticesAreOthers() {
        assertEquals(0, grouping.passagesOfOthers(0, 0));
        assertEquals(1, grouping.passagesOfOthers(0, 2));
    }

    @Test
    void twoGroupsBecomeOneOfANewNumber() {
        int merged = grouping.merge(0, 2);
        assertFalse(grouping.exists(0));
        assertFalse(grouping.exists(2));
        assertEquals(List.of(0, 2), grouping.clauses(merged));
        assertEquals(List.of(Set.of(0, 2), Set.of(1)), grouping.groups().stream().map(Set::copyOf).toList());
    }

    private static Set<Integer> groupsOf(Grouping grouping, int passage) {
        Set<Integer> groups = new HashSet<>();
        grouping.forEachGroupOf(passage, groups::add);
        return groups;
    }
}
