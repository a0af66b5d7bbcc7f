package org.duizhao.desktop.desk.shelf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a title says that its notice is about. */
class NoticeSubjectsTest {

    @ParameterizedTest
    @CsvSource({
        "青禾县人民政府关于做好2024年安全生产工作的通知, 安全生产",
        "云岭县人民政府办公室关于开展2023年防汛演练活动的通知, 防汛演练",
        "关于印发《青禾县消防安全专项整治实施方案》的通知, 青禾县消防安全专项整治实施方案",
        "青禾县2024年工作要点, 青禾县2024年工作要点"})
    void isWhatStandsBetweenTheUsualWords(String title, String subject) {
        assertEquals(subject, NoticeSubjects.of(title));
    }

    @Test
    void ofNoTitleIsNothing() {
        assertEquals("", NoticeSubjects.of(null));
    }
}
