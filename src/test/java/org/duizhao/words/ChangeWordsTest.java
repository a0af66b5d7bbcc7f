package org.duizhao.words;

import org.duizhao.change.Change;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.behind.Reminder;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeWordsTest {

    private final ChangeWords chinese = new ChangeWords(Messages.chinese(), true);

    @Test
    void everyCodeHasAWordInBothLanguages() {
        ChangeWords english = new ChangeWords(Messages.of(Locale.ENGLISH), true);
        assertTrue(all(chinese).stream().allMatch(word -> word.codePoints().anyMatch(Character::isIdeographic)));
        assertFalse(all(english).stream().anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic)));
    }

    @Test
    void betweenYearsAFigureIsLoosenedAndBetweenPlacesItIsLaxer() {
        assertEquals("放宽", chinese.chip(Badge.LOOSENED));
        assertEquals("较松", new ChangeWords(Messages.chinese(), false).chip(Badge.LOOSENED));
    }

    @Test
    void aMeasureThatStandsUnderAnotherNumberNamesBoth() {
        assertEquals("三、（原二、）", chinese.clauses(changed(under("二、"), under("三、"))));
        assertEquals("二、", chinese.clauses(changed(under("二、"), under("二、"))));
        assertEquals("二、", chinese.clauses(changed(under("二、"), List.of())));
    }

    private static Change changed(List<Measure> old, List<Measure> now) {
        return new Change(now.isEmpty() ? ChangeKind.DELETED : ChangeKind.MODIFIED, old, now, 1, false, List.of());
    }

    private static List<Measure> under(String number) {
        return List.of(new Measure("m1", "各镇储备救灾物资。", new HeadingPath(new Heading(1, number, "应急准备", List.of()), null, null),
                List.of(new SourceRange(0, 9))));
    }

    private static List<String> all(ChangeWords words) {
        return Stream.of(Arrays.stream(ChangeKind.values()).map(words::kind), Arrays.stream(Badge.values()).map(words::chip),
                Arrays.stream(Reminder.Kind.values()).map(words::of), Arrays.stream(Stance.values()).map(stance -> words.of(stance, true)),
                Arrays.stream(Stance.values()).map(stance -> words.of(stance, false))).flatMap(text -> text).toList();
    }
}
