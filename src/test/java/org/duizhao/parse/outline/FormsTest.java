package org.duizhao.parse.outline;

import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Text that says what is to be done, told from what is filled in or counted. */
class FormsTest {

    @Test
    void sentencesAreText() {
        assertTrue(Forms.holdSentences(lines("一、职责", "县应急局负责日常巡查，每月通报一次。", "各镇要在5日内上报。")));
    }

    @Test
    void aListOfNamesAndATableOfFiguresAreNone() {
        assertFalse(Forms.holdSentences(lines("云岭县", "青禾市", "合计。")));
        assertFalse(Forms.holdSentences(lines("序号\t单位\t数量", "1\t县应急局\t3")));
    }

    @Test
    void aSheetToFillInIsNoneThoughItHasSentences() {
        assertFalse(Forms.holdSentences(lines("填报单位：____", "本表由各镇填写，每月上报一次。", "负责人（　　）")));
    }

    @Test
    void nothingIsNoText() {
        assertFalse(Forms.holdSentences(List.of()));
    }

    private static List<Line> lines(String... texts) {
        return Arrays.stream(texts).map(text -> new Line(TracedText.of(text, 0), false)).toList();
    }
}
