package org.duizhao.chinese.fold;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CharacterFoldLawsTest {

    @Test
    void widthScriptAndCaseAreNotToldApart() {
        assertEquals("a1应急演练,", CharacterFold.fold("Ａ１應急演練，"));
    }

    @Test
    void bracketsAndSpacesOfAllKindsAreEqual() {
        assertEquals(CharacterFold.fold("《县 区》"), CharacterFold.fold("【县\u3000区］"));
    }

    @Test
    void signsOfSeveralCharactersAreSpelledOutWherePlacesMayMove() {
        assertEquals("m2 iv级", CharacterFold.comparable("㎡ Ⅳ級"));
        assertEquals("㎡ ⅳ级", CharacterFold.fold("㎡ Ⅳ級"));
    }

    @Property
    void whatCanBeComparedIsFoldedAfterNfkc(@ForAll("texts") String text) {
        assertEquals(CharacterFold.fold(Normalizer.normalize(text, Normalizer.Form.NFKC)), CharacterFold.comparable(text));
    }

    @Test
    void eachCharacterOfTheBasicPlaneIsFoldedAfterNfkc() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                whatCanBeComparedIsFoldedAfterNfkc(Character.toString(c));
            }
        }
    }

    @Property
    void eachCharacterOfATextIsFoldedInItsPlace(@ForAll("texts") String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(CharacterFold.fold((char) c)));
        assertEquals(folded.toString(), CharacterFold.fold(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安全應急Ａａ１B，,、。《…①％\u0301\u1100\u1161ﬁΣİ\uD842\uDFB7 \u3000\uFFFF").all().ofMaxLength(8);
    }
}
