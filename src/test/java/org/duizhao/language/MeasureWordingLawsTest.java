package org.duizhao.language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MeasureWordingLawsTest {

    @Property
    void foldsAsNfkcDoes(@ForAll("texts") String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), MeasureWording.folded(text));
    }

    @Test
    void leavesEachCharacterOfTheBasicPlaneAsNfkcDoes() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            foldsAsNfkcDoes(Character.toString(c));
        }
        for (char c = Character.MAX_SURROGATE + 1; c < Character.MAX_VALUE; c++) {
            foldsAsNfkcDoes(Character.toString(c));
        }
    }

    @Test
    void leavesOutWhoIsResponsible() {
        assertEquals("加强巡查。", MeasureWording.withoutResponsibility("加强巡查。（县林业局牵头）"));
        assertEquals("加强巡查", MeasureWording.withoutResponsibility("加强巡查（各镇[街道]负责）。"));
        assertEquals("加强巡查。", MeasureWording.withoutResponsibility("加强巡查。责任单位：县林业局"));
        assertEquals("加强巡查（含夜间）。", MeasureWording.withoutResponsibility("加强巡查（含夜间）。"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安全，。、（）“”《》—…①Ａａ％１\u0301\u3000\u1100\u1161ﬁΣİ a1~").all().ofMaxLength(12);
    }
}
