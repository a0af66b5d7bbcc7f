package org.duizhao.parse.fold;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** | marks the cuts in the examples. */
class TailFoldsTest {

    private static List<String> cut(String text) {
        return new TailFolds().cut(TracedText.of(text, 0)).stream().map(TracedText::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"请抓好落实。|云岭县水利局2024年5月6日", "请抓好落实。|附件：1.物资表|云岭县水利局2024年5月6日", "请抓好落实。|（此件公开发布）|抄送：县委办。",
        "请抓好落实。|云岭县水利局 2024年5月6日印发|抄送：县委办。", "每周巡堤（县水利局负责）|云岭县水利局2024年5月6日", "请抓好落实。|联系人：李某"})
    void backMatterIsCutFromTheBody(String example) {
        assertEquals(List.of(example.split("\\|")), cut(example.replace("|", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县水利局2024年5月6日前报送总结。", "报云岭县水利局，2024年5月6日起施行。", "加强巡堤，附件：按表登记。", "5月6日云岭县水利局开会。"})
    void aDateOrAWordInASentenceStays(String text) {
        assertEquals(List.of(text), cut(text));
    }

    @Property
    void nothingIsLost(@ForAll @StringLength(max = 30) @Chars({'县', '局', '。', '附', '件', '：', '2', '0', '4', '年', '5', '月', '日', '（', '）', ' '}) String text) {
        assertEquals(text.replace(" ", ""), String.join("", cut(text)).replace(" ", ""));
    }
}
