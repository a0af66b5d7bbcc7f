package org.duizhao.language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CharacterFoldLawsTest {

    @Test
    void widthScriptAndCaseAreNotToldApart() {
        assertEquals("a1应急演练,", CharacterFold.fold("Ａ１應急演練，"));
    }

    @Property
    void eachCharacterOfATextIsFoldedInItsPlace(@ForAll("texts") String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(CharacterFold.fold((char) c)));
        assertEquals(folded.toString(), CharacterFold.fold(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安全應急Ａａ１B，,\uD842\uDFB7 \u3000\uFFFF").all().ofMaxLength(8);
    }
}
