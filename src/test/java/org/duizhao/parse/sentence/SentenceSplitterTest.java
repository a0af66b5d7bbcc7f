package org.duizhao.parse.sentence;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A measure is one sentence. */
class SentenceSplitterTest {

    private static List<String> split(String text) {
        return new SentenceSplitter().split(TracedText.of(text, 0)).stream().map(TracedText::toString).toList();
    }

    @Test
    void endsAtFullStopsAndSemicolonsOfEitherWidth() {
        assertEquals(List.of("每月开会。", "每周检查；", "每日登记;", "落实了吗？", "务必落实！"), split("每月开会。每周检查；每日登记;落实了吗？务必落实！"));
    }

    @Test
    void aNumberedRowOfATableIsOne() {
        assertEquals(List.of("2 清淤 疏浚12公里河道。汛前验收。 县水利局"), split("2 清淤 疏浚12公里河道。汛前验收。 县水利局"));
        assertEquals(List.of("2 清淤要及时。", "疏浚12公里河道。"), split("2 清淤要及时。 疏浚12公里河道。"));
    }

    @Test
    void doesNotEndInsideBracketsOrQuotationMarks() {
        assertEquals(List.of("做到“人人有责；处处安全”（见附件。）再报。"), split("做到“人人有责；处处安全”（见附件。）再报。"));
    }

    @Test
    void keepsResponsibilityBracketsOfEveryForm() {
        assertEquals(List.of("每月开会。（县安委会负责。）", "每周检查。［责任单位：县应急局］", "每日登记（企业负责）。"),
                split("每月开会。（县安委会负责。）每周检查。［责任单位：县应急局］每日登记（企业负责）。"));
    }

    @Test
    void keepsBareTailsToTheirEnd() {
        assertEquals(List.of("每月开会。", "每周检查。牵头单位：县应急局；责任单位：各乡镇。", "每日登记。"),
                split("每月开会。每周检查。牵头单位：县应急局；责任单位：各乡镇。每日登记。"));
    }

    @Test
    void countsABracketWithoutItsPartnerForNothing() {
        assertEquals(List.of("建立“台账。", "每周（检查。", "完成】整改。"), split("建立“台账。每周（检查。完成】整改。"));
    }

    @Test
    void makesNoSentenceOfSignsAlone() {
        assertEquals(List.of("每月开会……。。。"), split("每月开会……。。。"));
    }

    @Test
    void opensASentenceWithTheNumberOfAnItemInBrackets() {
        assertEquals(List.of("分三步走：（1）四月制定方案；", "（2）六月完成排查；", "（三）年底验收。（县水利局负责）"), split("分三步走：（1）四月制定方案；（2）六月完成排查；（三）年底验收。（县水利局负责）"));
    }

    @Property(tries = 1000)
    void aSentenceAloneIsTheSameAsOneBeforeAnother(
            @ForAll @StringLength(max = 12) @Chars({'县', '会', '（', '）', '“', '”', '：', '，', ' ', '1'}) String words) {
        String sentence = ("每月" + words).strip() + "。";
        assertEquals(List.of(sentence), split(sentence));
        assertEquals(List.of(sentence, "每日登记。"), split(sentence + "每日登记。"));
    }
}
