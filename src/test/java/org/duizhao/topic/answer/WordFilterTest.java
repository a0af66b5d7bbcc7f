package org.duizhao.topic.answer;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WordFilterTest {

    private final WordFilter watch = WordFilter.of(List.of("值班", "值守", "!无人值守"));

    @Test
    void oneWordIsEnough() {
        assertTrue(watch.areIn("落实24小时值班制度"));
        assertFalse(watch.areIn("落实带班制度"));
    }

    @Test
    void aWordInsideOneThatDoesNotCountDoesNotCount() {
        assertFalse(watch.areIn("推动固定岗位无人值守"));
        assertTrue(watch.areIn("无人值守的岗位由专人值守"));
    }

    @Test
    void noWordsStandInNoText() {
        assertFalse(WordFilter.NONE.areIn("值班"));
    }

    @Test
    void wordsAreWrittenAsTheyWereRead() {
        assertEquals(List.of("值班", "值守", "!无人值守"), watch.written());
        assertEquals(List.of("值班", "值守"), watch.anyOf());
    }
}
