package org.duizhao.repair.paragraph;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpacesTest {

    private static String tidy(String text, boolean wrapped) {
        return new Spaces(wrapped).tidy(TracedText.of(text, 0)).toString();
    }

    @Test
    void inWrappedTextOnlyThatBetweenLatinWordsStays() {
        assertEquals("每周巡堤并登记GIS map", tidy("每周 巡堤　并登记 GIS  map", true));
    }

    @Test
    void elsewhereARunOfThemIsOneAndNoneStaysInADateOrAStretchedWord() {
        assertEquals("防汛 各镇", tidy("防汛　　各镇", false));
        assertEquals("2023年3月5日起", tidy("2023 年 3 月 5 日起", false));
        assertEquals("通知", tidy("通　知", false));
    }

    @Property
    void noOtherCharacterIsTouchedAndTidyTextStays(@ForAll @StringLength(max = 16) @Chars({'县', '年', '1', 'a', ' ', '　', '\t'}) String text,
            @ForAll boolean wrapped) {
        // a paragraph has no white space at its ends
        String tidy = tidy(text.strip(), wrapped);
        assertEquals(text.replaceAll("[ 　\t]", ""), tidy.replaceAll("[ 　\t]", ""));
        assertEquals(tidy, tidy(tidy, wrapped));
    }
}
