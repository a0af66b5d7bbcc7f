package org.duizhao.desktop.shell.status;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.task.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TaskWordsTest {

    private final TaskWords words = new TaskWords(Phrases.in(Locale.SIMPLIFIED_CHINESE));

    @Test
    void howFarHowFastAndHowLongStillStandInOneLine() {
        assertEquals("正在导入 1,240/5,000 · 每秒 85 份 · 约还需 45 秒",
                words.of("导入", true, "云岭县.pdf", new Pace(1_240, 5_000, 85.3, 44.1), false));
        assertEquals("Import 1,240 of 5,000 · 85 a second · about 45 s left", new TaskWords(Phrases.in(Locale.ENGLISH))
                .of("Import", true, "a.pdf", new Pace(1_240, 5_000, 85.3, 44.1), false));
    }

    @Test
    void beforeThePaceIsKnownTheFileIsNamed() {
        assertEquals("导入 3/12 云岭县.pdf", words.of("导入", true, "云岭县.pdf", new Pace(3, 12, 0, Pace.UNKNOWN), false));
    }

    @Test
    void aPauseIsSaid() {
        assertEquals("导入已暂停 1,240/5,000", words.of("导入", true, "", new Pace(1_240, 5_000, 0, Pace.UNKNOWN), true));
    }

    @Test
    void workThatDoesNotCountNoticesIsOnlyNamed() {
        assertEquals("对齐", words.of("对齐", false, "rows", new Pace(3, 12, 2, 5), false));
    }

    @ParameterizedTest
    @CsvSource({"3, 不到 5 秒", "11, 约还需 15 秒", "58, 约还需 60 秒", "61, 约还需 2 分钟", "3599, 约还需 60 分钟", "4000, 约还需 1 小时 7 分"})
    void timeLeftIsRoundedUpTheMoreCoarselyTheLongerItTakes(double seconds, String said) {
        String line = words.of("导入", true, "", new Pace(1, 100, 10, seconds), false);
        assertTrue(line.endsWith(" · " + said), line);
    }

    @ParameterizedTest
    @CsvSource({"85.4, 每秒 85 份", "3.24, 每秒 3.2 份", "0.2, 每分钟 12 份"})
    void aSlowPaceIsToldByTheMinute(double perSecond, String said) {
        String line = words.of("导入", true, "", new Pace(1, 100, perSecond, 30), false);
        assertTrue(line.contains(" · " + said + " · "), line);
    }
}
