package org.duizhao.parse.outline;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OrdinalLeadsTest {

    private static Notice notice(String... body) {
        String[] lines = new String[body.length + 1];
        lines[0] = "云岭县河湖管护工作要点";
        System.arraycopy(body, 0, lines, 1, body.length);
        Notice notice = Parsed.of(lines);
        assertEquals(0, Accounting.of(notice).unaccounted());
        return notice;
    }

    @Test
    void phrasesThatCountAndHaveTextOfTheirOwnHeadIt() {
        Notice notice = notice("一、强化巡查", "（一）日常巡查。一是压实责任。县级河长每季度巡河一次。乡级河长每月巡河一次。二是配齐力量。各村配备2名保洁员。", "（二）专项巡查。汛期每日巡查。");
        assertEquals(List.of("1 一、强化巡查", "2 （一）日常巡查", "3 一是压实责任", "3 二是配齐力量", "2 （二）专项巡查"), Parsed.headings(notice));
        assertEquals(List.of("县级河长每季度巡河一次。", "乡级河长每月巡河一次。", "各村配备2名保洁员。", "汛期每日巡查。"), Parsed.texts(notice));
    }

    @Test
    void theyMayStandBehindAColonOrOpenTheParagraph() {
        assertEquals(List.of("重点做好以下工作：", "县级河长每季度巡河一次。", "各村配备2名保洁员。"), Parsed.texts(notice("重点做好以下工作：一是压实责任。县级河长每季度巡河一次。二是配齐力量。各村配备2名保洁员。")));
        assertEquals(List.of("3 一是压实责任", "3 二是配齐力量"), Parsed.headings(notice("一是压实责任。县级河长每季度巡河一次。二是配齐力量。各村配备2名保洁员。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是清理河道。二是拆除违建。", "一是清理河道，6月底前完成。二是拆除违建。年底前完成任务。", "一是清理河道；二是拆除违建。", "一是压实责任。各村每日巡堤。三是配齐力量。各村配备2名保洁员。",
            "一是各镇要巡河。每月不少于两次。二是各村要清淤。每年不少于一次。"})
    void sentencesStaySentences(String text) {
        assertEquals(List.of(), Parsed.headings(notice(text)));
        assertEquals(text, String.join("", Parsed.texts(notice(text))));
    }

    @Test
    void aDashBeforeThePhraseHeadsAShortSentenceToo() {
        Notice notice = notice("一、基本原则", "——坚持生态优先。各乡镇每月巡查不少于两次，严禁侵占河道。", "——加强督查。每季度督查一次。", "二、保障措施", "每年安排资金。");
        assertEquals(List.of("1 一、基本原则", "3 ——坚持生态优先", "3 ——加强督查", "1 二、保障措施"), Parsed.headings(notice));
    }
}
