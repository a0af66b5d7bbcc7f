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

    @Test
    void noneStaysBetweenANumberAndItsMeasureWord() {
        assertEquals("发挥24小时热线作用，每月组织1次讲座", tidy("发挥24 小时热线作用，每月组织 1 次讲座", false));
        assertEquals("附件1 人员名单", tidy("附件1 人员名单", false));
        assertEquals("1 人员培训", tidy("1 人员培训", false));
        assertEquals("云岭县水利局 2024年", tidy("云岭县水利局 2024 年", false));
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
