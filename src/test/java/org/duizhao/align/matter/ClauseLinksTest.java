package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClauseLinksTest {

    private final Example example = new Example("每月召开安委会全体会议，每季开展消防应急演练。", "每年开展消防应急演练两次。");

    @Test
    void theBestPairOfClausesHasTheWholeLink() {
        ClauseLinks links = example.link(0, 1, 0.8).clauseLinks();
        assertEquals(0.8, links.of(1).of(2));
        assertEquals(0.8, links.of(2).of(1));
    }

    @Test
    void aClauseThatIsLessAlikeHasLessOfIt() {
        ClauseLinks links = example.link(0, 1, 0.8).clauseLinks();
        assertTrue(links.of(0).of(2) < 0.4);
    }

    @Test
    void anUnlikelyLinkIsNotLookedAt() {
        assertEquals(0, example.link(0, 1, 0.09).clauseLinks().of(1).size());
    }
}
