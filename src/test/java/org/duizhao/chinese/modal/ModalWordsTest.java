package org.duizhao.chinese.modal;

import org.duizhao.notice.requirement.Obligation.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModalWordsTest {

    private final ModalWords modal = ModalWords.shipped();
    private final Pattern any = Pattern.compile(modal.expression());
    private final Pattern auxiliary = Pattern.compile(modal.auxiliaries());

    @ParameterizedTest
    @ValueSource(strings = {"要素保障", "工作要点", "申报要件", "主要任务", "重点需要", "纪要", "应急值守", "应届毕业生", "应对暴雨", "主动适应新形势", "四级响应", "物资供应",
            "相应责任", "报名须知", "无须提供", "可燃气体", "可行性研究", "不可抗力", "尽可能", "不得已", "地方支持政策", "禁止类项目", "认可", "数据不准确"})
    void aModalCharacterInsideAWordIsNoModalWord(String text) {
        assertFalse(auxiliary.matcher(text).find(), () -> auxiliary.matcher(text).results().findFirst().orElseThrow().group());
    }

    @ParameterizedTest
    @CsvSource({"各镇要排查,要", "作风要务实,要", "会前要事先报告,要", "要领导带头,要", "业主要按时缴费,要", "应于6月底前,应", "违反应当处罚,应当", "企业应建立台账,应", "须在汛前,须",
            "必须持证,必须", "不得瞒报,不得", "可按月报送,可", "可以延期,可以", "严格禁止携带火种,严格禁止"})
    void aModalWordIsFound(String text, String word) {
        assertEquals(word, any.matcher(text).results().findFirst().orElseThrow().group());
    }

    @ParameterizedTest
    @CsvSource({"MUST_NOT,不得", "MUST,应当", "SHOULD,力争", "MAY,可以", "ENCOURAGED,鼓励"})
    void eachStrengthHasItsWords(Strength strength, String word) {
        assertTrue(Pattern.compile(modal.expression(strength)).matcher(word).matches());
        assertEquals(1, Strength.values().length - Arrays.stream(Strength.values())
                .filter(other -> !Pattern.compile(modal.expression(other)).matcher(word).matches()).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"确保", "鼓励", "力争", "原则上"})
    void whatSaysMoreIsNoAuxiliary(String word) {
        assertTrue(any.matcher(word).matches());
        assertFalse(auxiliary.matcher(word).find());
    }
}
