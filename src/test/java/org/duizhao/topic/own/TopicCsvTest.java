package org.duizhao.topic.own;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Actors;
import org.duizhao.topic.answer.Asked;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.WordFilter;
import org.duizhao.topic.own.RowProblem.Reason;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicCsvTest {

    private static final List<TopicEntry> SHIPPED = Codebook.shippedEntries();

    private final TopicCsv csv = new TopicCsv(SHIPPED);

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("topics") OwnTopics topics) {
        assertEquals(new ReadTopics(topics, List.of()), csv.read(csv.write(topics)));
    }

    @Property(tries = 300)
    void anyTextIsReadAndEachRowThatCannotBeUsedIsToldOf(@ForAll("tables") String text) {
        ReadTopics read = csv.read(text);
        assertTrue(read.topics().topics().stream().allMatch(OwnTopic::complete));
        assertTrue(read.problems().stream().allMatch(problem -> problem.line() >= 1 && problem.line() <= text.lines().count()));
    }

    @Test
    void theProgramsOwnTopicsStandThereToBeReadAndAreNotTaken() {
        String text = csv.write(OwnTopics.NONE);
        assertTrue(text.startsWith("\uFEFF大类,专题,词语,标题词,要求种类,要求词语,责任主体,数字略语,来源\r\n"));
        assertEquals(1 + SHIPPED.size(), text.lines().count());
        assertEquals(new ReadTopics(OwnTopics.NONE, List.of()), csv.read(text));
    }

    @Test
    void aWordThatWasAddedToATopicOfTheProgramIsTheOnlyOneTaken() {
        String text = csv.write(OwnTopics.NONE).replace("\r\n重点行业领域,煤矿,煤矿 瓦斯", "\r\n重点行业领域,煤矿,露头煤 煤矿 瓦斯");
        assertEquals(List.of(topic("重点行业领域", "煤矿", "露头煤", "")), csv.read(text).topics().topics());
    }

    @Test
    void aTableThatWasTypedNeedsNoMoreThanNamesAndWords() {
        ReadTopics read = csv.read("专题,词语\n老旧小区,老旧小区、楼院\n\"电梯,扶梯\",\"电梯 \"\"扶梯\"\"\"\n");
        assertEquals(List.of(topic("", "老旧小区", "老旧小区 楼院", ""), topic("", "电梯,扶梯", "电梯 \"扶梯\"", "")), read.topics().topics());
    }

    @Test
    void columnsMayStandInAnyOrderAndBePartedByTabs() {
        assertEquals(List.of(topic("民生", "楼院", "楼院", "小区")), csv.read("Words\tTopic\tGroup\tHeadings\n楼院\t楼院\t民生\t小区\n").topics().topics());
    }

    @Test
    void withoutHeadsTheColumnsStandInTheOrderOfTheForm() {
        assertEquals(List.of(topic("民生", "楼院", "楼院", "")), csv.read("民生,楼院,楼院\n").topics().topics());
    }

    @Test
    void aRowThatCannotBeUsedSaysInWhichLineAndTheOthersCount() {
        ReadTopics read = csv.read("""
                大类,专题,词语,标题词,要求种类
                民生,楼院,楼院
                民生,,电梯

                民生,空的,,
                民生,次数,会议,,多久
                民生,"未完,电梯
                民生,电梯,电梯
                """);
        assertEquals(List.of("楼院", "电梯"), read.topics().topics().stream().map(OwnTopic::name).toList());
        assertEquals(List.of(new RowProblem(3, Reason.NO_NAME, ""), new RowProblem(5, Reason.NO_WORDS, "空的"),
                new RowProblem(6, Reason.UNKNOWN_KIND, "多久"), new RowProblem(7, Reason.OPEN_QUOTE, "")), read.problems());
    }

    @Test
    void rowsOfOneTopicAreOneUnlessTheyAskDifferently() {
        ReadTopics read = csv.read("专题,词语,数字略语\n楼院,楼院,\n楼院,小区,三有\n楼院,,三无\n");
        assertEquals(List.of(new OwnTopic(TopicEntry.typed("", "楼院", "楼院 小区", ""), Optional.of(new ForAbbreviation("三有")))),
                read.topics().topics());
        assertEquals(List.of(new RowProblem(4, Reason.ASKED_TWICE, "楼院")), read.problems());
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        assertEquals(4, csv.read("专题,词语\r\n\"楼\r\n院\",楼院\r\n,电梯\r\n").problems().get(0).line());
    }

    private static OwnTopic topic(String group, String name, String words, String headings) {
        return OwnTopic.byWords(TopicEntry.typed(group, name, words, headings));
    }

    @Provide
    Arbitrary<OwnTopics> topics() {
        Arbitrary<String> name = Arbitraries.of("会议频次", "煤矿", "楼院", "电梯,\"扶\"梯", "a\tb;c", "=1+1").flatMap(
                known -> Arbitraries.integers().between(0, 3).map(n -> n == 0 ? known : known + n));
        Arbitrary<String> words = Arbitraries.of("每月+会议", "?会商", "!无人值守", "\"三有\"", "煤矿", "-").list().ofMaxSize(4)
                .map(list -> String.join("，", list));
        Arbitrary<Optional<Asked>> asked = Arbitraries.oneOf(Arbitraries.just(Optional.empty()),
                Arbitraries.of("三管三必须", "五“到”位").map(sense -> Optional.of(new ForAbbreviation(sense))),
                Combinators.combine(Arbitraries.of(Kind.class).set().ofMinSize(1).ofMaxSize(2), words, words)
                        .as((kinds, of, actors) -> Optional.of(requirements(kinds, of, actors))));
        return Combinators.combine(Arbitraries.of("", "民生", "责任体系"), name, words, words, asked)
                .as((group, called, of, heads, asks) -> new OwnTopic(TopicEntry.typed(group, called, of, heads), asks))
                .filter(OwnTopic::complete).list().ofMaxSize(6).map(OwnTopics::new);
    }

    private static Asked requirements(Set<Kind> kinds, String words, String actors) {
        return new ForRequirements(kinds, WordFilter.of(TopicEntry.wordsOf(words)), Actors.of(TopicEntry.wordsOf(actors), List.of()));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of("专题", "词语", "要求种类", "频次", ",", "\"", "\n", "\r\n", "楼院", " ", "\t").list().ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
