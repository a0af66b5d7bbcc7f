package org.duizhao.topic.answer;

import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.topic.answer.TopicAnswer.BodyTally;
import org.duizhao.topic.answer.TopicAnswer.Tally;
import org.duizhao.topic.answer.TopicRow.Extreme;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicAskerTest {

    private final TopicAsker asker = new TopicAsker(new RequirementExtractor()::extract);

    @Test
    void theSubjectsOfAFrequencyAreKeptApart() {
        Notice notice = notice("云岭县", "县安委会每月至少召开一次会议。", "企业主要负责人每周至少开展1次安全检查。", "各级领导干部每季度至少带队检查一次。");
        assertEquals(List.of("县安委会每月至少召开一次会议。"), texts(ask("会议频次", notice)));
        assertEquals(List.of("企业主要负责人每周至少开展1次安全检查。"), texts(ask("企业负责人检查频次", notice)));
        assertEquals(List.of("各级领导干部每季度至少带队检查一次。"), texts(ask("领导带队检查频次", notice)));
    }

    @Test
    void strictestAndLoosestAreMarkedAndWhoSaysNothingIsNamed() {
        Notice monthly = notice("云岭县", "县安委会每月至少召开一次会议。");
        Notice quarterly = notice("石浦县", "县安委会每季度至少召开一次会议。");
        Notice silent = notice("临澜区", "加强组织领导。");
        TopicAnswer answer = ask("会议频次", monthly, quarterly, silent);
        assertEquals(List.of(Extreme.STRICTEST, Extreme.LOOSEST), answer.rows().stream().map(TopicRow::extreme).toList());
        assertEquals(List.of(12.0, 4.0), figures(answer));
        assertEquals(List.of(silent), answer.missing());
    }

    @Test
    void whatAGovernmentOwesIsNotHeldAgainstWhatATownshipDoes() {
        Notice both = notice("云岭县", "县安委会每季度至少召开一次会议。", "各乡镇每月召开一次例会。");
        Notice township = notice("石浦县", "各乡镇每周召开一次例会。");
        TopicAnswer answer = ask("会议频次", both, township);
        assertEquals(List.of(Extreme.NONE, Extreme.LOOSEST, Extreme.STRICTEST), answer.rows().stream().map(TopicRow::extreme).toList());
        assertEquals(List.of(BodyKind.COMMITTEE, BodyKind.TOWNSHIP), answer.bodies());
        assertEquals(List.of(4.0, 52.0, 12.0), figures(answer));
        assertEquals(List.of(4.0, 12.0), answer.strictest(both));
        TopicAnswer ofGovernments = answer.only(BodyKind.COMMITTEE);
        assertEquals(List.of("县安委会每季度至少召开一次会议。"), texts(ofGovernments));
        assertEquals(List.of(township), ofGovernments.missing());
    }

    @Test
    void aCommitteeIsNotHeldAgainstAGovernment() {
        TopicAnswer answer = ask("会议频次", notice("高岭市", "市政府及安委会每月至少召开一次会议。"), notice("临澜区", "区政府每季度至少召开一次会议。"),
                notice("石浦市", "市安委会每半年召开一次会议。"));
        assertEquals(List.of(BodyKind.COMMITTEE, BodyKind.GOVERNMENT), answer.bodies());
        assertEquals(List.of(Extreme.STRICTEST, Extreme.NONE, Extreme.LOOSEST), answer.rows().stream().map(TopicRow::extreme).toList());
        assertEquals(List.of(Set.of("市安委会"), Set.of("区政府")), answer.tallies().stream().map(BodyTally::names).toList());
    }

    @Test
    void governmentsBelowAreNotHeldAgainstTheIssuersOwn() {
        TopicAnswer answer = ask("会议频次", notice("高岭市", "市政府每月召开一次会议。", "各县（市、区）政府每季度召开一次会议。"));
        assertEquals(List.of(BodyKind.GOVERNMENT, BodyKind.LOWER_GOVERNMENT), answer.bodies());
    }

    @Test
    void whatSeveralKindsOfBodyOweIsToldOfEach() {
        TopicAnswer answer = ask("会议频次", notice("云岭县", "各乡（镇）、各有关部门每月召开一次会议。"), notice("石浦县", "县水务局等有关部门每季度召开一次会议。"));
        assertEquals(List.of(BodyKind.DEPARTMENT, BodyKind.TOWNSHIP), answer.bodies());
        assertEquals(List.of(12.0, 4.0), answer.tallies().get(0).figures().stream().map(Tally::perYear).toList());
        assertEquals(List.of(12.0), answer.tallies().get(1).figures().stream().map(Tally::perYear).toList());
    }

    @Test
    void whoSeesToItIsNotWhoDoesIt() {
        TopicRow row = ask("应急演练频次", notice("云岭县", "各林场每年组织一次扑火演练。（县林业局负责）")).rows().get(0);
        assertEquals("各林场", row.actor().name());
        assertEquals(List.of("县林业局"), row.responsible());
        TopicRow without = ask("应急演练频次", notice("云岭县", "每年组织一次扑火演练。（县林业局负责）")).rows().get(0);
        assertNull(without.actor());
        assertEquals(BodyKind.DEPARTMENT, without.body(), "then it is told of those who see to it");
    }

    @Test
    void whereNobodyIsNamedNothingIsTheStrictest() {
        TopicAnswer answer = ask("应急演练频次", notice("云岭县", "每年组织一次扑火演练。"), notice("石浦县", "每年组织四次扑火演练。"));
        assertTrue(answer.rows().stream().allMatch(row -> row.extreme() == Extreme.NONE));
    }

    @Test
    void hearingAReportIsNoMeeting() {
        assertEquals(List.of(), ask("会议频次", notice("云岭县", "县政府每季度至少听取一次安全生产工作汇报。")).rows());
    }

    @Test
    void whereAllAskTheSameNobodyIsStrictest() {
        TopicAnswer answer = ask("会议频次", notice("云岭县", "县安委会每月至少召开一次会议。"), notice("石浦县", "县政府每月召开一次会议。"));
        assertTrue(answer.rows().stream().allMatch(row -> row.extreme() == Extreme.NONE));
    }

    @Test
    void aVagueAnswerIsAnAnswerWithoutAFigure() {
        Notice vague = notice("云岭县", "党政领导干部要定期深入一线检查指导。");
        TopicAnswer answer = ask("领导带队检查频次", vague);
        assertEquals(List.of(vague), answer.tallies().get(0).unfigured());
        assertEquals(List.of(), answer.missing());
    }

    @Test
    void anAbbreviationIsComparedByItsMembersNotByItsWord() {
        Notice hazards = notice("云岭县", "对查出的隐患要做到责任、措施、资金、时限和预案“五到位”。");
        Notice other = notice("石浦县", "隐患整改做到责任、措施、资金、时限、预案“五落实”。");
        Notice enterprise = notice("临澜区", "企业要做到安全责任、投入、培训、管理和应急救援“五到位”。");
        assertEquals(2, ask("五到位（隐患治理）", hazards, other, enterprise).rows().size());
        assertEquals(1, ask("五到位（企业主体责任）", hazards, other, enterprise).rows().size());
    }

    @Test
    void aHeadWithoutABodyIsTheHeadOfTheBodyThatTheSentencesBeforeAreAbout() {
        Notice notice = inOneParagraph("云岭县", "生产经营单位要落实全员安全生产责任制。", "主要负责人每月至少带队开展一次隐患排查。");
        assertEquals(List.of(), ask("领导带队检查频次", notice).rows());
        TopicRow row = ask("企业负责人检查频次", notice).rows().get(0);
        assertEquals("生产经营单位主要负责人", row.actor().name());
        assertEquals(Origin.EARLIER_SENTENCE, row.actor().origin());
    }

    @Test
    void workshopsAreShownBesideHeadsButNotHeldAgainstThem() {
        Notice weekly = notice("云岭县", "企业主要负责人每周至少开展1次安全检查。", "企业车间要落实日检日查制度。");
        Notice monthly = notice("石浦县", "企业主要负责人每月至少开展1次安全检查。");
        TopicAnswer answer = ask("企业负责人检查频次", weekly, monthly);
        assertEquals(List.of(Extreme.STRICTEST, Extreme.NONE, Extreme.LOOSEST), answer.rows().stream().map(TopicRow::extreme).toList());
        assertEquals(List.of(52.0, 12.0), figures(answer));
    }

    @Test
    void whoAsksWithoutAFigureIsTheLoosest() {
        TopicAnswer answer = ask("领导带队检查频次", notice("云岭县", "党政领导干部要定期深入一线检查指导。"),
                notice("石浦县", "县级领导干部每月至少带队检查一次。"));
        assertEquals(List.of(Extreme.LOOSEST, Extreme.STRICTEST), answer.rows().stream().map(TopicRow::extreme).toList());
    }

    @Test
    void inspectionsOfDepartmentsAreHeldLikeAgainstLike() {
        TopicAnswer answer = ask("部门检查频次", notice("云岭县", "县安委办每半年开展一次综合督查。", "县水务局每日至少巡查一次。"),
                notice("石浦县", "县安委办每季度开展一次综合督查。"));
        assertEquals(List.of(Extreme.LOOSEST, Extreme.NONE, Extreme.STRICTEST), answer.rows().stream().map(TopicRow::extreme).toList());
        assertTrue(answer.tallies().stream().allMatch(body -> body.figures().isEmpty()));
    }

    @Test
    void aCapIsAnAnswerButNoFigureToBeHeldAgainstOthers() {
        TopicAnswer answer = ask("部门检查频次", notice("云岭县", "县应急局对同一企业的检查每年不超过2次。"));
        assertEquals(OptionalDouble.empty(), answer.rows().get(0).timesAYear());
        assertEquals(Extreme.NONE, answer.rows().get(0).extreme());
    }

    @Test
    void aFrequencyWithoutAPeriodSaysSoAndADeadlineGoesWithItsFrequency() {
        TopicAnswer answer = ask("应急演练频次", notice("云岭县", "针对重大自然灾害至少开展1次综合性应急演练。"),
                notice("石浦县", "年内至少组织开展一次综合性演练。"));
        assertEquals(List.of(1.0), figures(answer));
        assertEquals(List.of(true, false), answer.rows().stream().map(TopicRow::periodImplied).toList());
        assertEquals(LocalDate.of(2023, 12, 31), answer.rows().get(1).due().orElseThrow().day());
    }

    @Test
    void machinesThatNobodyWatchesAreNoAnswerToWhoKeepsWatch() {
        assertEquals(List.of(), ask("值班值守", notice("云岭县", "推动井下固定岗位无人值守。")).rows());
    }

    @Test
    void aPersonsOwnQuestionAsksByWordsOfMeasuresAndOfTheHeadingsAboveThem() {
        Asked words = new Asked.ForMeasures(WordFilter.of(List.of("吹哨人", "举报+奖励", "+")), List.of("监督"));
        TopicQuestion own = new TopicQuestion("吹哨人", "", words, TopicQuestion.HeldAgainst.ALL);
        assertEquals(List.of("完善举报奖励。", "设立吹哨人。"),
                texts(asker.ask(own, List.of(notice("云岭县", "完善举报奖励。", "受理举报。", "加强培训。", "设立吹哨人。")))));
        HeadingPath under = new HeadingPath(new Heading(1, "一、", "社会监督", List.of()), null, null);
        assertTrue(((Asked.ForMeasures) words).isAnsweredBy(new Measure("m1", "抓好落实。", under, List.of())));
    }

    private TopicAnswer ask(String name, Notice... notices) {
        TopicQuestion question = TopicQuestions.shipped().stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
        return asker.ask(question, List.of(notices));
    }

    /** Of all kinds of body, kind after kind. */
    private static List<Double> figures(TopicAnswer answer) {
        return answer.tallies().stream().flatMap(body -> body.figures().stream()).map(TopicAnswer.Tally::perYear).toList();
    }

    private static List<String> texts(TopicAnswer answer) {
        return answer.rows().stream().map(row -> row.measure().text()).toList();
    }

    private static Notice notice(String place, String... sentences) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String sentence : sentences) {
            paragraphs.add(new Paragraph(List.of(measure(paragraphs.size(), sentence))));
        }
        return notice(place, paragraphs);
    }

    private static Notice inOneParagraph(String place, String... sentences) {
        return notice(place, List.of(new Paragraph(IntStream.range(0, sentences.length).mapToObj(i -> measure(i, sentences[i])).toList())));
    }

    private static Measure measure(int index, String sentence) {
        return new Measure("m" + (index + 1), sentence, HeadingPath.NONE, List.of());
    }

    private static Notice notice(String place, List<Paragraph> paragraphs) {
        Metadata metadata = new Metadata(new Citation("关于做好2023年安全生产工作的通知", null, null, Issue.NONE,
                new Scope(Jurisdiction.named(place), 2023)), Circulation.NONE, Printing.NONE, List.of());
        return new Notice(new SourceFile(place, place, ""), metadata, new Outline(List.copyOf(paragraphs)), List.of(), List.of());
    }
}
