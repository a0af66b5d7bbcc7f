package org.duizhao.topic.answer;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.Span;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst;
import org.duizhao.topic.answer.TopicRow.Extreme;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.duizhao.topic.answer.TopicRow.Extreme.LOOSEST;
import static org.duizhao.topic.answer.TopicRow.Extreme.NONE;
import static org.duizhao.topic.answer.TopicRow.Extreme.STRICTEST;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ExtremesTest {

    private static final String MEETS = "召开会议";

    @Test
    void theMostAndTheLeastAreMarkedAndWhatIsBetweenIsNot() {
        assertEquals(List.of(NONE, STRICTEST, LOOSEST), marked(HeldAgainst.ALL,
                row("甲", "县政府", MEETS, Period.QUARTER), row("乙", "县政府", MEETS, Period.MONTH), row("丙", "县政府", MEETS, Period.YEAR)));
    }

    @Test
    void whereAllAskTheSameNothingIsMarked() {
        assertEquals(List.of(NONE, NONE), marked(HeldAgainst.ALL,
                row("甲", "县政府", MEETS, Period.MONTH), row("乙", "县安委会", MEETS, Period.MONTH)));
    }

    @Test
    void whereANoticeAsksSeveralFiguresNobodyIsTheStrictest() {
        assertEquals(List.of(NONE, NONE, NONE), marked(HeldAgainst.ALL,
                row("甲", "县政府", MEETS, Period.MONTH), row("甲", "县政府", MEETS, Period.YEAR), row("乙", "县政府", MEETS, Period.QUARTER)));
    }

    @Test
    void whoAsksWithoutAFigureIsLooserThanAnyFigure() {
        assertEquals(List.of(LOOSEST, STRICTEST, NONE), marked(HeldAgainst.ALL,
                vague("甲"), row("乙", "县政府", MEETS, Period.MONTH), row("丙", "县政府", MEETS, Period.YEAR)));
    }

    @Test
    void whereNobodyNamesAFigureNothingIsMarked() {
        assertEquals(List.of(NONE, NONE), marked(HeldAgainst.ALL, vague("甲"), vague("乙")));
    }

    @Test
    void answersOfOtherActorsStandBesideThem() {
        HeldAgainst governments = new HeldAgainst.OfActors(new Actors(List.of("政府"), List.of(), false));
        assertEquals(List.of(STRICTEST, NONE, LOOSEST), marked(governments,
                row("甲", "县政府", MEETS, Period.MONTH), row("乙", "各企业", MEETS, Period.DAY), row("丙", "县政府", MEETS, Period.YEAR)));
    }

    @Test
    void onlyLikeActorsAndLikeActionsAreHeldAgainstEachOther() {
        assertEquals(List.of(STRICTEST, LOOSEST, NONE, NONE), marked(new HeldAgainst.LikeWithLike(),
                row("甲", "县政府", MEETS, Period.MONTH), row("乙", "县政府", MEETS, Period.YEAR),
                row("丙", "各企业", MEETS, Period.DAY), row("丁", "县政府", "开展检查", Period.DAY)));
    }

    @Test
    void whoIsOfNoKnownSortIsLikeNobody() {
        assertEquals(List.of(NONE, NONE), marked(new HeldAgainst.LikeWithLike(),
                row("甲", "大家", MEETS, Period.MONTH), row("乙", "大家", MEETS, Period.YEAR)));
    }

    private static List<Extreme> marked(HeldAgainst heldAgainst, TopicRow... rows) {
        Asked asked = new Asked.ForRequirements(Set.of(Requirement.Kind.FREQUENCY), WordFilter.NONE, Actors.ALL);
        return new Extremes(new TopicQuestion("频次", "", asked, heldAgainst)).marked(List.of(rows)).stream().map(TopicRow::extreme).toList();
    }

    private static TopicRow row(String notice, String actor, String action, Period period) {
        return row(notice, actor, action, new Bounds(Bounds.Comparator.AT_LEAST, 1, null, "次"), Cycle.of(period, 1));
    }

    private static TopicRow vague(String notice) {
        return row(notice, "县政府", MEETS, null, null);
    }

    private static TopicRow row(String notice, String actor, String action, Bounds bounds, Cycle cycle) {
        String text = actor + action + "。";
        Actor who = new Actor(actor, Actor.Origin.SENTENCE);
        Attribution attribution = new Attribution(who, action, new Obligation(Obligation.Strength.MUST, null));
        Requirement requirement = new Frequency(Quote.of(text, new Span(actor.length(), text.length())), attribution, bounds, cycle);
        return new TopicRow(new Notice(new SourceFile(notice, notice, ""), Metadata.NONE, new Outline(List.of()), List.of(), List.of()),
                new Measure("m1", text, HeadingPath.NONE, List.of()), new Answer.ByRequirement(requirement, null), who, List.of(), NONE);
    }
}
