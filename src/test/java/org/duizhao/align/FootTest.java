package org.duizhao.align;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FootTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "现就做好2024年茶园管护工作通知如下：",
        "为抓好冬季管护，现将有关事项通知如下。",
        "现将《云岭县茶园管护方案》印发给你们，请认真贯彻执行。",
        "特此通知。",
        "请各单位结合实际认真贯彻落实。"
    })
    void opensOrPassesOn(String sentence) {
        assertTrue(Foot.isOf(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "各镇要认真贯彻落实茶园管护责任制。",
        "现有茶园每亩施用有机肥二百公斤。",
        "加强值班值守，发现险情立即报告。",
        "农业农村局按月通知各镇报送进度。"
    })
    void statesAMatter(String sentence) {
        assertFalse(Foot.isOf(sentence));
    }
}
