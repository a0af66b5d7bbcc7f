package org.duizhao.chinese.clause;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Brackets and quotation marks pair as a reader pairs them. */
class BracketsTest {

    /** The marked characters of a text: those inside as they are, all others as a dot. */
    private static String inside(String text) {
        Brackets brackets = new Brackets(text);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            shown.append(brackets.inside(i) ? text.charAt(i) : '.');
        }
        return shown.toString();
    }

    @Test
    void theOpeningMarkOfAnOutermostPairIsOutside() {
        assertEquals("...县《办法》）.", inside("开会（县《办法》）。"));
    }

    @Test
    void bracketsOfBothWidthsPair() {
        assertEquals(".县).县）", inside("（县)(县）"));
    }

    @Test
    void aMarkWithoutItsPartnerCountsForNothing() {
        assertEquals("..........", inside("建立“台账》（检查。"));
        assertEquals(".“县）", inside("（“县）"));
    }

    @Test
    void aPartnerTooFarAwayIsNotMeant() {
        assertEquals(400, new Brackets("（" + "县".repeat(399) + "）").partner(0));
        assertEquals(-1, new Brackets("（" + "县".repeat(400) + "）").partner(0));
    }

    @Test
    void partnersAreFoundHoweverDeepTheyStand() {
        Brackets brackets = new Brackets("（".repeat(20) + "县" + "）".repeat(20));
        assertEquals(40, brackets.partner(0));
        assertEquals(19, brackets.partner(21));
    }

    @Property(tries = 1000)
    void nothingIsInsideBeforeAMarkOpens(@ForAll @StringLength(max = 12) @Chars({'（', '）', '“', '”', '《', '》', '[', '］', '县'})
                                         @CharRange(from = 'a', to = 'b') String text) {
        Brackets brackets = new Brackets(text);
        for (int i = 0; i < text.length(); i++) {
            assertTrue(!brackets.inside(i) || Brackets.opens(text, i), text);
            int partner = brackets.partner(i);
            assertTrue(partner < 0 || brackets.partner(partner) == i && brackets.inside(Math.max(i, partner)), text);
        }
        assertFalse(Brackets.opens(text, 0));
    }
}
