package org.duizhao.parse.heading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** | marks the edge in the examples. */
class TitleEdgeTest {

    private final TitleEdge edge = new TitleEdge();

    @ParameterizedTest
    @CsvSource({"指导思想|坚持预防为主。", "工作目标和任务|守住堤防。", "招生原则|免试就近入学。", "活动时间|6月至9月。"})
    void aTitleThatNamesAPartOfAPlanEndsBehindIt(String example) {
        String text = example.replace("|", "");
        assertEquals(example.indexOf('|'), edge.part(text, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实措施到位。", "围绕主题开展活动。", "任务的完成情况。", "保障供水。", "要求"})
    void aVerbOrAListOrNothingBehindItIsNoSuchTitle(String text) {
        assertEquals(-1, edge.part(text, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"压实巡堤责任|各镇要每周巡堤", "狠抓隐患整治|会议要求逐户登记", "加强组织领导|县水利局、各镇要落实专人", "抓好防汛工作|2024年汛期提前到来"})
    void anyOtherTitleEndsWhereASentenceOpens(String example) {
        String text = example.replace("|", "") + "，不得缺岗。";
        assertEquals(example.indexOf('|'), edge.find(text, text.indexOf('，')));
    }

    @Test
    void noEdgeIsToldWithoutEvidence() {
        assertEquals(-1, edge.find("巡堤查险到边到角，不得缺岗。", 8));
    }

    @Test
    void aBlankPartsATitleFromALongerTextOnly() {
        assertEquals(4, edge.blank("压实责任 各镇要每周巡堤并逐日登记上报。", 20));
        assertEquals(-1, edge.blank("压实 责任", 5));
        assertEquals(-1, edge.blank("压实责任各镇要每周巡堤并逐日登记上报。", 19));
    }

    @Test
    void aTitleEndsWithAWordThatTitlesEndWith() {
        assertTrue(TitleEdge.endsTitle("压实巡堤责任", 6));
        assertFalse(TitleEdge.endsTitle("压实巡堤责任", 5));
        assertFalse(TitleEdge.endsTitle("责任", 1));
    }
}
