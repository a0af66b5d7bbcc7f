package org.duizhao.topic.answer;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ActorsTest {

    @Test
    void whereNoWordIsNamedAllAreMeantAndNobodyToo() {
        assertTrue(Actors.ALL.include("县应急局"));
        assertTrue(Actors.ALL.include(null));
    }

    @Test
    void whereWordsAreNamedNobodyIsMeantOnlyIfThatIsSaid() {
        assertFalse(Actors.of(List.of("局"), List.of()).include(null));
        Actors offices = Actors.of(List.of("局", "-"), List.of());
        assertTrue(offices.include(null));
        assertTrue(offices.include("县应急局"));
        assertFalse(offices.include("各村"));
    }

    @Test
    void nobodyAloneIsNobodyOnly() {
        Actors nobody = Actors.of(List.of("-"), List.of());
        assertTrue(nobody.include(null));
        assertFalse(nobody.include("县应急局"));
    }

    @Test
    void aWordThatIsRefusedWins() {
        Actors enterprises = Actors.of(List.of("企业"), List.of("负责人"));
        assertTrue(enterprises.include("企业车间"));
        assertFalse(enterprises.include("企业主要负责人"));
    }

    @Test
    void wordsAreWrittenAsTheyWereRead() {
        assertEquals(List.of("局", "-"), Actors.of(List.of("局", "-"), List.of("领导")).written());
    }
}
