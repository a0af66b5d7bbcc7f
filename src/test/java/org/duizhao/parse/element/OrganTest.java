package org.duizhao.parse.element;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OrganTest {

    @ParameterizedTest
    @ValueSource(strings = {"云岭县人民政府", "中共云岭县委", "云岭县防汛抗旱指挥部办公室", "临澜区教育局（章）", "青禾市 水务局", "云岭县第二中学校"})
    void theNameOfABodyIsOne(String name) {
        assertTrue(Organ.isName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委", "各乡镇", "加强巡查，报县水利局", "2024年县政府", "云岭县人民", ""})
    void whatIsMoreOrLessThanANameIsNone(String text) {
        assertFalse(Organ.isName(text));
    }
}
