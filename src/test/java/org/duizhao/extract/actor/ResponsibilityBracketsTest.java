package org.duizhao.extract.actor;

import org.duizhao.notice.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where the bracket of the responsible bodies stands. */
class ResponsibilityBracketsTest {

    private static final String MEASURE = "加固老旧堤防。";

    private final ResponsibilityBrackets brackets = new ResponsibilityBrackets();

    @ParameterizedTest
    @ValueSource(strings = {"负责", "牵头", "分工负责", "分别负责", "牵头负责", "配合", "协助", "参与", "监督抓好落实", "督促落实", "指导", "督促", "指导落实"})
    void everyDutyEndsABracket(String duty) {
        String sentence = MEASURE + "（县水务局" + duty + "，各乡镇）";
        assertEquals(Optional.of(new Span(MEASURE.length(), sentence.length())), brackets.place(sentence));
    }

    @Test
    void aBracketWithoutADutyIsNone() {
        assertEquals(Optional.empty(), brackets.place(MEASURE + "（含在建工程）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：县水务局", "牵头部门：县水务局", "（责任单位：县水务局，各乡镇）"})
    void aLabelNeedsNoDuty(String line) {
        String sentence = MEASURE + line;
        assertEquals(Optional.of(new Span(MEASURE.length(), sentence.length())), brackets.place(sentence));
    }
}
