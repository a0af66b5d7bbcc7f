package org.duizhao.parse.element;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AddresseesTest {

    @ParameterizedTest
    @ValueSource(strings = {"各乡镇人民政府，县直各单位", "有关企业", "县水利局、县林业局", "广大市民朋友", "全体师生", "尊敬的家长"})
    void aListOfBodiesOrPeopleNamesThem(String text) {
        assertTrue(Addressees.are(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将有关事项通知如下", "责任单位", "牵头单位及配合部门", "会议时间", "各村要每周巡堤。各镇", "工作目标", "镇"})
    void whatALabelOrASentenceSaysNamesNone(String text) {
        assertFalse(Addressees.are(text));
    }

    @Test
    void aListWithoutEndIsNone() {
        assertFalse(Addressees.are("各乡镇、".repeat(101)));
    }
}
