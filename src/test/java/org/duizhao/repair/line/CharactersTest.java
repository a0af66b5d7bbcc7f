package org.duizhao.repair.line;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CharactersTest {

    @Property
    void holdsWhatStandsInTheTextAndNothingElse(@ForAll String text, @ForAll char c) {
        Characters characters = Characters.of(text);
        assertEquals(text.indexOf(c) >= 0, characters.hold(c));
        assertTrue(text.chars().allMatch(held -> characters.hold((char) held)));
    }

    @Property
    void holdsAnyOfSeveralWhereItHoldsOne(@ForAll String text, @ForAll String wanted) {
        assertEquals(wanted.chars().anyMatch(c -> text.indexOf(c) >= 0), Characters.of(text).holdAny(wanted));
    }

    @Test
    void aPartOfATextHasOnlyItsOwn() {
        Characters characters = Characters.of("青禾市临澜区", 1, 3);
        assertTrue(characters.holdAny("禾"));
        assertTrue(characters.holdAny("市"));
        assertFalse(characters.holdAny("青临澜区"));
    }
}
