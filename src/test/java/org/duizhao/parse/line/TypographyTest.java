package org.duizhao.parse.line;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Titles and names without the blanks of their setting. */
class TypographyTest {

    @Test
    void drawsTogetherWhatWasSetWide() {
        assertEquals("通知", Typography.tight("通　 知"));
        assertEquals("A B级", Typography.tight("A B 级"));
    }

    @Property(tries = 1000)
    void dropsEveryBlankThatHasNoLatinWordOnBothSides(@ForAll @StringLength(max = 8) @Chars({'县', '。', ' ', '　', '\t', '\u00A0', 'A', 'z', '1'}) String text) {
        String blank = "[\\s\\u3000\\u00A0]+";
        assertEquals(text.replaceAll("(?<![A-Za-z0-9])" + blank + "|" + blank + "(?![A-Za-z0-9])", ""), Typography.tight(text));
    }

    @Test
    void dropsTheClosingSignsOfATitle() {
        assertEquals("总则", Typography.title("总　则。"));
        assertEquals("加强 组织领导", Typography.title("加强  组织领导。："));
    }

    @Test
    void keepsOfATitleItsLettersDigitsAndIdeographs() {
        assertEquals("云岭县2024年〇号通知A", Typography.letters("云岭县2024年“〇号” 通　知（A）"));
        assertEquals("云岭县通知", Typography.letters("云岭县通知"));
        assertEquals("𠀀县①", Typography.letters("𠀀县、①"));
    }

    @Property(tries = 1000)
    void blanksAroundATextChangeNothing(@ForAll @StringLength(max = 8) @Chars({'加', '强', '。', '：', '，', ' ', '　', 'A', '1'}) String text) {
        assertEquals(Typography.tight("　" + text + " "), Typography.tight(text));
        assertEquals(Typography.title("　" + text + " "), Typography.title(text));
    }
}
