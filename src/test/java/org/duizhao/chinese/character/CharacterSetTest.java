package org.duizhao.chinese.character;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A set of characters holds those it was made of. */
class CharacterSetTest {

    @Property
    void holdsWhatItWasMadeOfAndNothingElse(@ForAll Set<Character> characters, @ForAll char other) {
        CharacterSet set = CharacterSet.ofBits(characters.stream().collect(BitSet::new, BitSet::set, BitSet::or));
        characters.forEach(c -> assertEquals(true, set.has(c)));
        assertEquals(characters.contains(other), set.has(other));
    }

    @Test
    void findsPlaces() {
        CharacterSet digits = CharacterSet.of("0123456789");

        assertEquals(2, digits.next("第 12条", 0));
        assertEquals(3, digits.next("第十条", 0));
        assertEquals(true, digits.holdsAny("第1条"));
        assertEquals(false, CharacterSet.of("").holdsAny("第1条"));
    }

    @Test
    void takesTheCharactersOfAPartOfAText() {
        assertEquals("条1".chars().sorted().boxed().toList(), CharacterSet.of("第1条的", 1, 3).characters().boxed().toList());
    }
}
