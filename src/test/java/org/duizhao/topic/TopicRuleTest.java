package org.duizhao.topic;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TopicRuleTest {

    private final TopicRule rule = TopicRule.of(TopicEntry.typed("责任体系", "会议频次", "会议 每月+例会 ?会商", "会议制度"));

    @Test
    void aRowOfTheCodebookIsATopicWithItsWords() {
        assertEquals(new Topic("责任体系", "会议频次"), rule.topic());
        assertEquals(List.of("会议", "每月…例会", "会商"), rule.words().stream().map(Phrase::evidence).toList());
        assertEquals(List.of(1.0, 1.0, 0.4), rule.words().stream().map(Phrase::weight).toList());
    }

    @Test
    void twoWordsSayAllThatWordsCanSay() {
        assertEquals(1, rule.tag(rule.words().subList(0, 1), null, null).weight());
        assertEquals(2, rule.tag(rule.words(), null, null).weight());
    }

    @Test
    void aHeadingAddsToItTheInnermostMore() {
        Phrase heading = rule.headings().get(0);

        assertEquals(2, rule.tag(rule.words().subList(0, 1), heading, heading).weight());
        assertEquals(1.5, rule.tag(rule.words().subList(0, 1), null, heading).weight());
        assertEquals(List.of("会议", "会议制度"), rule.tag(rule.words().subList(0, 1), null, heading).evidence());
    }
}
