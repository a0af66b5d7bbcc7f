package org.duizhao.chinese.clause;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HalfWidthStopsTest {

    @Test
    void aParagraphThatEndsWithOneAndHasNoOtherIsSetWithThem() {
        assertTrue(HalfWidthStops.areIn("各村要巡堤,每周一次.各镇要督查."));
        assertTrue(HalfWidthStops.areIn("各村要巡堤(每周一次)."));
        assertFalse(HalfWidthStops.areIn("各村要巡堤。联系人阿依.努尔."));
        assertFalse(HalfWidthStops.areIn("各村要巡堤"));
        assertFalse(HalfWidthStops.areIn(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长3.5公里", "见www.yunling.gov.cn网", "一.总则", "十二.附则", "A.甲类", "第5.1条", "3.加强巡查", "长3．5公里", "一．总则", "3．加强巡查"})
    void inNumbersNamesAndItemsItEndsNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            assertFalse(HalfWidthStops.at(text, i), text);
        }
    }

    @Test
    void theFullWidthPointStandsInItsPlace() {
        assertTrue(HalfWidthStops.areIn("各村要巡堤，每周一次．堤长3．5公里．"));
        assertTrue(HalfWidthStops.at("每周一次．各镇督查．", 4));
    }

    @Test
    void behindAHanziItEndsASentence() {
        String text = "每周一次.各镇督查２次.“三查”到位.";
        long stops = java.util.stream.IntStream.range(0, text.length()).filter(i -> HalfWidthStops.at(text, i)).count();
        assertEquals(3, stops);
    }
}
