package org.duizhao.read.word;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ListCounterTest {

    private static final ListCounter.Level CHAPTER = new ListCounter.Level(NumberStyle.CHINESE, 1, "第%1章", true, false, true);
    private static final ListCounter.Level SECTION = new ListCounter.Level(NumberStyle.DECIMAL, 1, "%1.%2", true, false, true);
    private static final List<ListCounter.Level> LEVELS = List.of(CHAPTER, SECTION);

    private final ListCounter counter = new ListCounter();

    private static ListCounter.Level first(NumberStyle style, String template, boolean spaced) {
        return new ListCounter.Level(style, 1, template, true, false, spaced);
    }

    @Property(tries = 100)
    void numbersFollowEachOtherFromTheStart(@ForAll @IntRange(min = 0, max = 500) int start, @ForAll @IntRange(min = 1, max = 30) int paragraphs) {
        ListCounter fresh = new ListCounter();
        List<ListCounter.Level> levels = List.of(new ListCounter.Level(NumberStyle.DECIMAL, start, "%1、", true, false, false));
        for (int i = 0; i < paragraphs; i++) {
            assertEquals(start + i + "、", fresh.next(levels, 0));
        }
    }

    @Test
    void anInnerLevelStartsAnewAfterAnOuterOne() {
        assertEquals("第一章 ", counter.next(LEVELS, 0));
        assertEquals("一.1 ", counter.next(LEVELS, 1));
        assertEquals("一.2 ", counter.next(LEVELS, 1));
        counter.next(LEVELS, 0);
        assertEquals("二.1 ", counter.next(LEVELS, 1));
    }

    @Test
    void aLevelThatDoesNotRestartGoesOn() {
        List<ListCounter.Level> levels = List.of(CHAPTER, new ListCounter.Level(NumberStyle.DECIMAL, 1, "第%2条", false, false, false));
        counter.next(levels, 0);
        assertEquals("第1条", counter.next(levels, 1));
        counter.next(levels, 0);
        assertEquals("第2条", counter.next(levels, 1));
    }

    @Test
    void legalNumberingIsInDigits() {
        List<ListCounter.Level> levels = List.of(CHAPTER, new ListCounter.Level(NumberStyle.CHINESE, 1, "%1.%2", true, true, false));
        counter.next(levels, 0);
        assertEquals("1.1", counter.next(levels, 1));
    }

    @Test
    void anOuterLevelThatWasNotUsedHasItsFirstNumber() {
        assertEquals("一.1 ", counter.next(LEVELS, 1));
    }

    @Test
    void aLevelMayBeginAnewWithAnyNumber() {
        counter.next(LEVELS, 0);
        counter.startAt(0, 7);
        assertEquals("第七章 ", counter.next(LEVELS, 0));
        assertEquals("第八章 ", counter.next(LEVELS, 0));
    }

    @Test
    void aSpaceFollowsOnlyALetterOrDigit() {
        assertEquals("1 ", counter.next(List.of(first(NumberStyle.DECIMAL, "%1", true)), 0));
        assertEquals("2、", counter.next(List.of(first(NumberStyle.DECIMAL, "%1、", true)), 0));
        assertEquals("3", counter.next(List.of(first(NumberStyle.DECIMAL, "%1", false)), 0));
    }

    @Test
    void aBulletHasNoText() {
        assertEquals("", counter.next(List.of(first(NumberStyle.BULLET, "•%1", true)), 0));
    }

    @Test
    void aLevelThatTheListDoesNotHaveHasNoNumber() {
        assertEquals("", counter.next(LEVELS, 2));
        assertEquals("", counter.next(LEVELS, -1));
    }
}
