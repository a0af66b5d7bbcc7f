package org.duizhao.chinese.number;

import org.duizhao.chinese.number.MeasureWord.Sort;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MeasureWordsTest {

    private final MeasureWords words = MeasureWords.shipped();

    @Test
    void aWordIsOfItsSort() {
        assertEquals(Sort.EVENT, words.get("次").sort());
        assertEquals(Sort.PERSON, words.get("名").sort());
        assertThrows(IllegalArgumentException.class, () -> words.get("通知"));
    }

    @Test
    void theLongestWordIsTakenFirst() {
        Matcher found = Pattern.compile(words.pattern(Sort.EVENT)).matcher("场次");
        assertTrue(found.lookingAt());
        assertEquals("场次", found.group());
    }

    @Test
    void onlyTheSortsThatAreAskedForAreFound() {
        assertFalse(Pattern.matches(words.pattern(Sort.PERSON), "次"));
        assertTrue(Pattern.matches(words.pattern(Sort.PERSON, Sort.EVENT), "次"));
    }

    @Test
    void everySortHasWords() {
        Arrays.stream(Sort.values()).forEach(sort -> assertTrue(words.pattern(sort).length() > "(?:)".length(), sort.toString()));
    }
}
