package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnchangedTest {

    private final Unchanged unchanged = new Unchanged(3);

    @Test
    void aClauseIsWeighedAgainOnlyWhereAGroupOfItsSurroundingsChanged() {
        assertFalse(unchanged.since(0), "it was never weighed");
        unchanged.stays(0, groups(4, 7), groups(9));
        unchanged.stays(1, groups(2), groups());
        assertTrue(unchanged.since(0));
        unchanged.moved(9, 5000);
        assertFalse(unchanged.since(0));
        assertTrue(unchanged.since(1));
        unchanged.stays(0, groups(4, 7), groups(5000));
        assertTrue(unchanged.since(0));
        unchanged.moved(3, 7);
        assertFalse(unchanged.since(0));
        assertTrue(unchanged.since(1));
    }

    @Test
    void aClauseOfVeryManyGroupsIsAlwaysWeighedAgain() {
        GroupWorths many = new GroupWorths();
        for (int group = 0; group < 300; group++) {
            many.add(group, 1);
        }
        unchanged.stays(2, many, groups());
        assertFalse(unchanged.since(2));
    }

    private static GroupWorths groups(int... numbers) {
        GroupWorths groups = new GroupWorths();
        for (int number : numbers) {
            groups.add(number, 0);
        }
        return groups;
    }
}
