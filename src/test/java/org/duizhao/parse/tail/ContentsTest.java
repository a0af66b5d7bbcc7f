package org.duizhao.parse.tail;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Annex;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A table of contents whose entries are documents parts a file; one whose entries are headings does not. */
class ContentsTest {

    private static final String[] FLOOD = {"云岭县防汛应急预案", "一、总则", "各镇要每日巡堤两次。"};
    private static final String[] DROUGHT = {"云岭县抗旱应急预案", "一、总则", "各镇要每周报告墒情。"};

    private static Notice file(String... front) {
        List<String> lines = new java.util.ArrayList<>(List.of(front));
        lines.addAll(List.of(FLOOD));
        lines.addAll(List.of(DROUGHT));
        Notice notice = Parsed.of(lines.toArray(String[]::new));
        assertEquals(0, Accounting.of(notice).unaccounted());
        assertEquals(List.of("一、|各镇要每日巡堤两次。", "一、|各镇要每周报告墒情。"), Parsed.measures(notice));
        return notice;
    }

    @Test
    void theFirstPartIsTheDocumentWhereNothingStandsBeforeIt() {
        Notice notice = file("目　录", "1.云岭县防汛应急预案……1", "2.云岭县抗旱应急预案……5");
        assertEquals("云岭县防汛应急预案", notice.metadata().title());
        assertEquals(List.of("云岭县抗旱应急预案"), notice.outline().annexes().stream().map(Annex::title).toList());
    }

    @Test
    void allAreItsPartsWhereItHasATitleOfItsOwn() {
        Notice notice = file("云岭县应急预案汇编的通知", "目录", "一、云岭县防汛应急预案", "二、云岭县抗旱应急预案");
        assertEquals("云岭县应急预案汇编的通知", notice.metadata().title());
        assertEquals(List.of("云岭县防汛应急预案", "云岭县抗旱应急预案"), notice.outline().annexes().stream().map(Annex::title).toList());
    }

    @Test
    void theHeadingsOfOneDocumentAreNoParts() {
        Notice notice = Parsed.of("云岭县防汛应急预案", "目录", "一、总则", "二、职责", "一、总则", "各镇要每日巡堤两次。", "二、职责", "县水利局每周通报一次。");
        assertEquals(List.of(), notice.outline().annexes());
        assertEquals(2, notice.measures().size());
    }
}
