package org.duizhao.extract.cue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.BitSet;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A set of characters holds those it was made of. */
class CharacterSetTest {

    @Property
    void holdsWhatItWasMadeOfAndNothingElse(@ForAll Set<Character> characters, @ForAll char other) {
        CharacterSet set = new CharacterSet(characters.stream().collect(BitSet::new, BitSet::set, BitSet::or));
        characters.forEach(c -> assertEquals(true, set.has(c)));
        assertEquals(characters.contains(other), set.has(other));
    }
}
