package org.duizhao.topic.answer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst.LikeWithLike;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst.OfActors;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicQuestionsTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("questions") List<TopicQuestion> questions) {
        assertEquals(questions, TopicQuestions.read(TopicQuestions.write(questions)));
    }

    @Test
    void aNameThatLooksLikeARemarkStaysAQuestion() {
        TopicQuestion odd = TopicQuestion.byWords("#\t吹哨\n人", List.of("举报"));
        assertEquals(List.of("吹哨 人"), TopicQuestions.read(TopicQuestions.write(List.of(odd))).stream().map(TopicQuestion::name).toList());
    }

    @Test
    void shippedQuestionsHaveNamesOfTheirOwnAndAskForSomething() {
        List<TopicQuestion> shipped = TopicQuestions.shipped();
        assertEquals(shipped.size(), shipped.stream().map(TopicQuestion::name).distinct().count());
        assertTrue(shipped.stream().noneMatch(question -> question.asked().equals(new ForMeasures(WordFilter.NONE))));
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
        assertEquals(false, drills.compares("各企业"));
    }

    @Provide
    Arbitrary<List<TopicQuestion>> questions() {
        Arbitrary<List<String>> words = Arbitraries.of("检查", "督查", "演练", "值守").list().ofMaxSize(3).map(List::copyOf);
        Arbitrary<Set<Kind>> kinds = Arbitraries.of(Kind.class).set().ofMinSize(1);
        Arbitrary<Actors> actors = Combinators.combine(words, words, Arbitraries.of(true, false)).as(Actors::new);
        Arbitrary<WordFilter> asked = Combinators.combine(words, words).as(WordFilter::new);
        Arbitrary<Asked> requirements = Combinators.combine(kinds, asked, actors).as(ForRequirements::new);
        Arbitrary<Asked> measures = asked.map(ForMeasures::new);
        Arbitrary<Asked> abbreviations = Arbitraries.of("五到位", "三管三必须").map(ForAbbreviation::new);
        Arbitrary<HeldAgainst> ofActors = Combinators.combine(words, words).as((any, none) -> new OfActors(new Actors(any, none, false)));
        Arbitrary<HeldAgainst> against = Arbitraries.oneOf(ofActors, Arbitraries.just(new LikeWithLike()));
        Arbitrary<String> names = Arbitraries.of("会议频次", "吹哨人", "谁来管").list().ofMinSize(1).ofMaxSize(2)
                .map(parts -> parts.stream().collect(Collectors.joining(" ")));
        return Combinators.combine(names, names, Arbitraries.oneOf(requirements, measures, abbreviations), against)
                .as(TopicQuestion::new).list().ofMaxSize(4);
    }
}
