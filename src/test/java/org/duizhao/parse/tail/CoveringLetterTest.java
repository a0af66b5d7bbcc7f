package org.duizhao.parse.tail;

import org.duizhao.parse.Parsed;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CoveringLetterTest {

    private static final List<Line> LETTER = Parsed.lines("现将《防汛预案》印发给你们，请认真执行。");
    private static final List<Line> PLAN = Parsed.lines("云岭县防汛预案", "各镇要每日巡堤并逐日登记，发现险情立即上报县防汛办。");

    @Test
    void aShortLetterThatSaysSoBringsWhatFollows() {
        assertTrue(new CoveringLetter(null, LETTER).covers(PLAN));
        assertTrue(new CoveringLetter("关于印发防汛预案的通知", Parsed.lines("请执行。")).covers(PLAN));
        assertTrue(CoveringLetter.brings(LETTER));
    }

    @Test
    void aNoticeOrAListBehindItIsNot() {
        assertFalse(new CoveringLetter("关于防汛的通知", Parsed.lines("各村要每周巡堤。")).covers(PLAN));
        assertFalse(new CoveringLetter(null, LETTER).covers(Parsed.lines("物资表")));
        assertFalse(new CoveringLetter(null, LETTER).covers(List.of()));
        assertFalse(new CoveringLetter(null, Parsed.lines("现将《防汛预案》印发给你们，请执行。" + "各村要每周巡堤。".repeat(80))).covers(PLAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县防汛预案", "附件 云岭县防汛预案（2024年版）"})
    void aLineThatMayBeTheTitleOfThePlanIsOne(String line) {
        assertTrue(CoveringLetter.isTitleOfIssued(Parsed.lines(line).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总则", "1.1 编制目的", "各村要每周巡堤。", "目 录", "时间：5月"})
    void aHeadingASentenceOrAContentsListIsNot(String line) {
        assertFalse(CoveringLetter.isTitleOfIssued(Parsed.lines(line).get(0)));
    }

    @Test
    void theNameOfThePlanEndsWhereTheLetterSaysWhateverBlanksStandInIt() {
        String title = "关于印发《云岭县防汛预案》的通知";
        assertEquals("云岭县 防汛预案".length(), CoveringLetter.issuedNameEnd(title, "云岭县 防汛预案为做好防汛，制定本预案。"));
        assertEquals(0, CoveringLetter.issuedNameEnd(title, "云岭县防汛办法"));
        assertEquals(0, CoveringLetter.issuedNameEnd("关于防汛的通知", "云岭县防汛预案"));
        assertEquals(0, CoveringLetter.issuedNameEnd(null, "云岭县防汛预案"));
    }
}
