package org.duizhao.chinese.duty;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Matcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DutyWordsTest {

    @ParameterizedTest
    @CsvSource({"县林业局牵头, 牵头", "按照职责分工负责, 分工负责", "县应急局督促各镇落实, 督促各镇落实", "各镇负责, 负责"})
    void aDutyStandsAtTheEnd(String part, String duty) {
        Matcher found = DutyWords.DUTY.matcher(part);
        assertTrue(found.find());
        assertEquals(duty, found.group("duty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"负责人签字", "县林业局", "督促各有关部门抓紧时间落实", ""})
    void wordsThatOnlyHoldADutyAreNone(String part) {
        assertFalse(DutyWords.DUTY.matcher(part).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：", "责任单位及责任人：", "牵头单位:", "完成时限：", "主要责任单位："})
    void aLabelSaysWhoOrByWhen(String label) {
        assertTrue(DutyWords.TAIL_LABEL.matcher(label).matches());
    }
}
