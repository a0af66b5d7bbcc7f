package org.duizhao.language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.chinese.fold.CharacterFold;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MeasureWordingLawsTest {

    @Test
    void marksPartRunsAndPairsStayWithinThem() {
        assertEquals(List.of("加强巡查", "每日1次"), MeasureWording.runs("加強巡查，每日１次。"));
        assertEquals(List.of("加强", "强巡", "每日"), MeasureWording.grams("加强巡、每日", 2));
    }

    @Property
    void runsHoldAllLettersOfTheFoldedText(@ForAll("texts") String text) {
        StringBuilder letters = new StringBuilder();
        CharacterFold.comparable(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        assertEquals(letters.toString(), String.join("", MeasureWording.runs(text)));
    }

    /** Two pieces have the same number where they are the same, and no other. */
    @Property
    void numbersOfPiecesTellThemApart(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 4) int length) {
        List<String> grams = MeasureWording.grams(text, length);
        long[] pieces = MeasureWording.pieces(text, length);
        assertEquals(grams.size(), pieces.length);
        for (int i = 0; i < pieces.length; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(grams.get(i).equals(grams.get(j)), pieces[i] == pieces[j]);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安全，。、（）“”《》—…①Ａａ％１\u0301\u3000\u1100\u1161ﬁΣİ a1~").all().ofMaxLength(12);
    }
}
