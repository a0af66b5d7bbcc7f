package org.duizhao.parse.fold;

import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** | marks the cuts in the examples. */
class HeadFoldsTest {

    private static List<String> cut(String text) {
        return new HeadFolds().cut(TracedText.of(text, 0)).stream().map(TracedText::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县水利局关于做好防汛工作的通知|各镇水利站：|为做好防汛，现通知如下。", "云岭县水利局|关于防汛的通知|云水〔2024〕7号|各镇水利站：|请抓好落实。",
        "云岭县人民政府文件|云政发〔2024〕15号|云岭县人民政府关于防汛的通知|各乡镇人民政府：|请抓好落实。"})
    void theHeadIsCutBehindTheTitleAndItsAddressees(String example) {
        String text = example.startsWith("云岭县水利局|") ? example.replaceFirst("\\|", " ").replace("|云水", " 云水").replace("|各镇", " 各镇").replace("|", "")
                : example.replace("|", "");
        assertEquals(List.of(example.split("\\|")), cut(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作目标：守住堤防。", "各村要每周巡堤。责任单位：县水利局。", "关于防汛的通知"})
    void aParagraphWithoutAddresseesStaysWhole(String text) {
        assertEquals(List.of(text), cut(text));
    }
}
