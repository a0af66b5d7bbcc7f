package org.duizhao.topic.own;

import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;
import org.duizhao.topic.Topic;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicQuestion;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnTopicsTest {

    private static final List<TopicEntry> LISTED = List.of(TopicEntry.typed("责任", "会议频次", "例会", ""), TopicEntry.typed("救援", "演练", "演练", ""),
            TopicEntry.typed("救援", "值守", "值守", "值守"));
    private static final Codebook SHIPPED = Codebook.of(List.of("责任\t会议频次\t例会\t", "救援\t演练\t演练\t", "救援\t值守\t值守\t值守"));

    private final OwnTopics own = OwnTopics.NONE.with(topic("民生", "楼院", "楼院 小区")).with(topic("救援", "物资", "物资"))
            .with(topic("", "会议频次", "碰头会"));

    @Test
    void ownTopicsStandBehindThoseOfTheirGroupAndOwnGroupsAtTheEnd() {
        assertEquals(List.of("会议频次", "演练", "值守", "物资", "楼院"),
                SHIPPED.with(own.entries()).topics().stream().map(Topic::name).toList());
    }

    @Test
    void ownWordsShowATopicOfTheProgramWhichStaysInItsGroup() {
        Codebook codebook = SHIPPED.with(own.entries());
        Tag tag = codebook.tags(measure("每日开碰头会。")).get(0);
        assertEquals(new Topic("责任", "会议频次"), tag.topic());
        assertEquals(List.of("碰头会"), tag.evidence());
        assertFalse(codebook.isOwn(tag.topic()));
        assertTrue(codebook.isOwn(new Topic("民生", "楼院")));
    }

    @Test
    void whatDoesNotCountShowsNothing() {
        Codebook codebook = SHIPPED.with(List.of(TopicEntry.typed("救援", "看守", "看守 !无人看守", "")));
        assertTrue(codebook.tags(measure("推广无人看守泵站。")).isEmpty());
        assertEquals("看守", codebook.tags(measure("无人看守泵站由专人看守。")).get(0).topic().name());
    }

    @Test
    void signsAloneAreNoWords() {
        Codebook codebook = SHIPPED.with(List.of(TopicEntry.typed("民生", "空", "+ ? ! ?+", "")));
        assertTrue(codebook.tags(measure("每月召开一次会议。")).isEmpty());
        assertFalse(topic("民生", "空", "! ?").complete());
    }

    @Test
    void takingOwnTopicsAwayGivesTheProgramsCodebookAgain() {
        assertEquals(SHIPPED.topics(), SHIPPED.with(own.entries()).with(List.of()).topics());
    }

    @Test
    void eachChangeIsAnotherValueThatCanBeTurnedBack() {
        OwnTopics renamed = own.with("楼院", topic("民生", "电梯", "电梯"));
        assertEquals(List.of("电梯", "物资", "会议频次"), names(renamed));
        assertEquals(List.of("楼院", "物资", "会议频次"), names(own));
        assertEquals(own, new TopicChange(own, renamed).reversed().after());
        assertEquals(List.of("物资", "会议频次"), names(renamed.without("电梯")));
        assertEquals(List.of("物资", "会议频次"), names(own.with("楼院", topic("救援", "物资", "帐篷")).without("楼院").with(topic("", "会议频次", "晨会"))));
    }

    @Test
    void theTopicViewAsksOwnTopicsAndShippedQuestionsWithOwnWords() {
        List<TopicQuestion> questions = own.questions(LISTED);
        TopicQuestion meetings = questions.stream().filter(question -> question.name().equals("会议频次")).findFirst().orElseThrow();
        assertTrue(((ForRequirements) meetings.asked()).words().anyOf().containsAll(List.of("召开", "碰头会")));
        assertEquals(List.of("楼院", "物资"), questions.subList(questions.size() - 2, questions.size()).stream().map(TopicQuestion::name).toList());
        TopicQuestion drills = OwnTopics.NONE.with(topic("", "演练", "桌面推演")).questions(LISTED).stream()
                .filter(question -> question.name().equals("演练")).findFirst().orElseThrow();
        assertEquals(List.of("演练", "桌面推演"), ((ForMeasures) drills.asked()).words().anyOf());
    }

    @Test
    void theListSaysWhatIsWhose() {
        List<ListedTopic> listed = ListedTopic.of(LISTED, own);
        assertEquals(List.of("会议频次 true true", "演练 true false", "值守 true false", "物资 false true", "楼院 false true"), listed.stream()
                .map(one -> one.topic().name() + " " + one.shipped().isPresent() + " " + one.own().isPresent()).toList());
    }

    private static List<String> names(OwnTopics topics) {
        return topics.topics().stream().map(OwnTopic::name).toList();
    }

    private static OwnTopic topic(String group, String name, String words) {
        return OwnTopic.byWords(TopicEntry.typed(group, name, words, ""));
    }

    private static Measure measure(String text) {
        return new Measure("m1", text, HeadingPath.NONE, List.of());
    }
}
