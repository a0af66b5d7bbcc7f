package org.duizhao.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Long runs of the words that the patterns are made of overflow no stack. */
class LongRunsTest {

    @ParameterizedTest
    @ValueSource(strings = {"的", "等", "为主要内容的", "责任单位：甲", "（甲）", "甲、", "牵头单位：甲、乙；", "和", "“"})
    void noPatternRecursesOverARun(String word) {
        String run = word.repeat(1500);
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertNotNull(new RequirementExtractor().extract(Notices.of("落实" + run + "“五到位”（" + run + "）。", run + "“五到位”。"))));
    }
}
