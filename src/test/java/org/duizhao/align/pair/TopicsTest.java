package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicsTest {

    private static final Corpus CORPUS = Corpus.of(List.of(
            Notices.notice("云岭县", 2024, "#一", "开展防汛演练。", "排查水库隐患。", "印发通知。"),
            Notices.notice("青禾市", 2024, "#一", "排查水库和河道。", "排查工地。")));
    private static final Topics TOPICS = new Topics(CORPUS, Codebook.of(List.of("救援\t演练\t演练\t", "风险\t排查\t排查\t")));

    @Test
    void aTopicOfOneMeasureIsRarerThanATopicOfMany() {
        assertEquals(1, TOPICS.rarest(0));
        assertTrue(TOPICS.rarest(1) > 0 && TOPICS.rarest(1) < 1);
    }

    @Test
    void nothingIsKnownOfAMeasureThatNoTopicFits() {
        assertEquals(0, TOPICS.rarest(2));
    }
}
