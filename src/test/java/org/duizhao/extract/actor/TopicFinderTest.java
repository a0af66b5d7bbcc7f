package org.duizhao.extract.actor;

import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whom a sentence binds whose name a comma parts from the modal word. */
class TopicFinderTest {

    private final TopicFinder topics = new TopicFinder(new SubjectFinder());

    @Test
    void aNameBeforeAModalWordOrAConditionIsBound() {
        assertEquals(Optional.of("前款规定以外的渡口单位"), topics.of("前款规定以外的渡口单位，应当配备救生员。"));
        assertEquals(Optional.of("渡口单位"), topics.of("除另有规定外，渡口单位，从业人员三十人以上的，至少配备两名救生员。"));
    }

    @Test
    void whatItIsCalledFromThenOnIsNoPartOfTheName() {
        assertEquals(Optional.of("渡口、码头的经营单位"), topics.of("渡口、码头的经营单位（以下统称水运单位），应当配备救生员。"));
    }

    @Test
    void anObjectOrAMereListBindsNobody() {
        assertEquals(Optional.empty(), topics.of("对未配备救生员的渡口单位，应当责令改正。"));
        assertEquals(Optional.empty(), topics.of("渡口单位，码头单位。"));
        assertEquals(Optional.empty(), topics.of("加强监管，应当每月检查。"));
    }
}
