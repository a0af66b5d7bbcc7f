package org.duizhao.parse.fold;

import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A table of contents in a page that was copied as one line has lines again, and so have the heads that it names. */
class ContentsFoldsTest {

    private static List<String> cut(String text) {
        return ContentsFolds.cut(TracedText.of(text, 0)).stream().map(TracedText::toString).toList();
    }

    @Test
    void entriesAndTheHeadsTheyNameAreLines() {
        assertEquals(List.of("云岭县制度汇编", "目 录", "防汛制度………1", "值班制度……… 3", "防汛制度", "第一条 每日巡堤。", "值班制度", "第一条 每班两人。"),
                cut("云岭县制度汇编 目 录 防汛制度………1 值班制度……… 3 防汛制度 第一条 每日巡堤。 值班制度 第一条 每班两人。"));
    }

    @Test
    void aHeadIsCutOnceAndWordsInASentenceAreNot() {
        assertEquals(List.of("目录", "防汛制度……1", "值班制度……3", "防汛制度", "照防汛制度 巡堤，防汛制度 另发。", "值班制度", "每班两人。"),
                cut("目录 防汛制度……1 值班制度……3 防汛制度 照防汛制度 巡堤，防汛制度 另发。 值班制度 每班两人。"));
    }

    @Test
    void otherTextStaysWhole() {
        for (String text : List.of("各村要按照目录 采购物资……每月一次。", "一、目录 管理", "目录 防汛制度……1 每日巡堤。", "每日巡堤……")) {
            assertEquals(List.of(text), cut(text));
        }
    }
}
