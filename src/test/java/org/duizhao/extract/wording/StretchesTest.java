package org.duizhao.extract.wording;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A sentence is read as it stands, unless it is longer than any that people write. */
class StretchesTest {

    @Test
    void aSentenceOfPeopleIsOneStretch() {
        assertEquals(List.of(new Span(0, 1000)), Stretches.of("甲".repeat(1000)));
    }

    @Test
    void aLongerOneIsCutBehindAMark() {
        String sentence = "各镇每月检查一次，".repeat(300);
        List<Span> stretches = Stretches.of(sentence);

        assertEquals(sentence, stretches.stream().map(stretch -> stretch.in(sentence)).collect(Collectors.joining()));
        assertTrue(stretches.stream().allMatch(stretch -> stretch.in(sentence).endsWith("，")));
    }

    @Test
    void withoutAMarkItIsCutAnywhereButInsideACharacter() {
        String sentence = "甲" + "𠀀".repeat(2000);

        assertTrue(Stretches.of(sentence).stream().noneMatch(stretch -> Character.isLowSurrogate(sentence.charAt(stretch.start()))));
    }
}
