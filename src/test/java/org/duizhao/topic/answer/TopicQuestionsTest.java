package org.duizhao.topic.answer;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst.LikeWithLike;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicQuestionsTest {

    @Test
    void shippedQuestionsHaveNamesOfTheirOwnAndAskForSomething() {
        List<TopicQuestion> shipped = TopicQuestions.shipped();
        assertEquals(shipped.size(), shipped.stream().map(TopicQuestion::name).distinct().count());
        assertTrue(shipped.stream().noneMatch(question -> question.asked().equals(new ForMeasures(WordFilter.NONE, List.of()))));
    }

    @Test
    void aLineSaysWhatIsAskedAndWhatIsHeldAgainstWhat() {
        TopicQuestion offices = TopicQuestions.read("检查\t多久？\tFREQUENCY COUNT\t检查 !体检\t局 -\t领导\t=\t").get(0);
        assertEquals(new ForRequirements(Set.of(Kind.FREQUENCY, Kind.COUNT), new WordFilter(List.of("检查"), List.of("体检")),
                new Actors(List.of("局"), List.of("领导"), true)), offices.asked());
        assertTrue(offices.comparesLikeWithLike());
        TopicQuestion drills = TopicQuestions.read("演练\t多久？\tFREQUENCY\t演练\t\t\t!企业 !学校\t").get(0);
        assertTrue(drills.compares("县应急局"));
        assertTrue(drills.compares(null));
        assertFalse(drills.compares("各企业"));
    }
}
