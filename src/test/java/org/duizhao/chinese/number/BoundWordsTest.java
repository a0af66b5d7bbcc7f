package org.duizhao.chinese.number;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BoundWordsTest {

    @Test
    void everyWordBoundsInOneWay() {
        assertTrue(BoundWords.LOWER.standIn("至少2次") && BoundWords.UPPER.standIn("不得超过2次"));
        BoundWords.LOWER.all().forEach(word -> assertFalse(BoundWords.UPPER.all().contains(word), word));
        assertFalse(BoundWords.MERE.all().contains("达到"));
    }
}
