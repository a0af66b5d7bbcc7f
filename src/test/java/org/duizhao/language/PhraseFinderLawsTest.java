package org.duizhao.language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.chinese.fold.CharacterFold;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is found in one pass is what stands in the text. */
class PhraseFinderLawsTest {

    @Property
    void findsJustThePhrasesThatStandInTheText(@ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
        BitSet found = new PhraseFinder(phrases).in(text);
        for (int i = 0; i < phrases.size(); i++) {
            boolean stands = CharacterFold.comparable(text).contains(CharacterFold.comparable(phrases.get(i)));
            assertEquals(stands, found.get(i), phrases.get(i));
        }
    }

    @Test
    void aFinderOfNothingFindsNothing() {
        assertTrue(new PhraseFinder(List.of()).in("每月召开会议").isEmpty());
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.strings().withChars("会议每月ＡA，").ofMinLength(1).ofMaxLength(4).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("会议每月Ａa,").ofMaxLength(20);
    }
}
