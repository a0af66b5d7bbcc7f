package org.duizhao.extract.actor;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where the actor of a requirement is looked for, and in which order. The wording stands between ‹ and ›. */
class ActorFinderTest {

    private final ActorFinder finder = new ActorFinder(new Readings(new ActorGrammar()));

    private Optional<Actor> find(boolean date, String heading, String... sentences) {
        List<Measure> paragraph = new ArrayList<>();
        int index = 0;
        Span wording = null;
        for (String sentence : sentences) {
            if (sentence.contains("‹")) {
                index = paragraph.size();
                wording = new Span(sentence.indexOf('‹'), sentence.indexOf('›') - 1);
            }
            HeadingPath path = new HeadingPath(null, heading == null ? null : new Heading(2, "（一）", heading, List.of()), null);
            paragraph.add(new Measure("m" + paragraph.size(), sentence.replaceAll("[‹›]", ""), path, List.of()));
        }
        return finder.find(paragraph, index, wording, date);
    }

    private static Optional<Actor> actor(String name, Origin origin) {
        return Optional.of(new Actor(name, origin));
    }

    @Test
    void theOwnClauseIsAskedBeforeAllElse() {
        assertEquals(actor("县水利局", Origin.SENTENCE), find(false, "县应急局职责", "各乡镇要上报水情。", "县水利局要‹每月巡渠一次›。（责任单位：县财政局）"));
    }

    @Test
    void whoActsInThePassiveActsInTheClauseBehindItToo() {
        assertEquals(actor("县水利局", Origin.SENTENCE), find(false, null, "水价标准由县水利局会同县财政局制定，‹每三年评估一次›。"));
    }

    @Test
    void theClauseBehindABareDateIsAskedForADeadlineOnly() {
        assertEquals(actor("各乡镇", Origin.SENTENCE), find(true, null, "‹6月底前›，各乡镇要修好便桥。"));
        assertEquals(Optional.empty(), find(false, null, "‹每月一次›，各乡镇要修好便桥。"));
    }

    @Test
    void aBracketIsNotWhoDoesIt() {
        assertEquals(actor("各乡镇", Origin.EARLIER_SENTENCE), find(false, null, "各乡镇要上报水情。", "渠系‹每月巡查一次›。（责任单位：县财政局）"));
    }

    @Test
    void aModalWordMakesTheSubjectOfAnEarlierSentenceLast() {
        assertEquals(actor("各乡镇", Origin.EARLIER_SENTENCE), find(false, "县应急局职责", "各乡镇要上报水情。", "‹每月巡渠一次›。"));
    }

    @Test
    void whatIsMeasuredOrReportedOnBelongsToNobodyBefore() {
        assertEquals(Optional.empty(), find(false, null, "各乡镇要上报水情。", "修渠进度情况‹每月通报一次›。"));
    }

    @Test
    void whoeverOnlySupportsIsNotWhose() {
        assertEquals(actor("县水利局", Origin.SENTENCE), find(false, null, "县水利局牵头，县公安局配合，‹每月巡渠一次›。"));
    }

    @Test
    void theSecondSubjectBehindAPauseHasItsOwnCycle() {
        assertEquals(actor("村级河长", Origin.SENTENCE), find(false, null, "县级河长每季度、村级河长‹每月巡河一次›。"));
    }

    @Test
    void theBracketAtTheEndOfTheParagraphSeesToAllOfIt() {
        assertEquals(Optional.empty(), find(false, null, "‹每月巡渠一次›。", "修好便桥。（责任单位：县水利局、县财政局）"));
        List<Measure> paragraph = List.of(measure("每月巡渠一次。"), measure("修好便桥。（责任单位：县水利局、县财政局）"), measure("加强值守。（县应急局负责）"));
        assertEquals(List.of("县水利局", "县财政局"), finder.responsible(paragraph, 0).stream().map(Body::name).toList());
        assertEquals(List.of("县应急局"), finder.responsible(paragraph, 2).stream().map(Body::name).toList());
    }

    private static Measure measure(String text) {
        return new Measure(text, text, HeadingPath.NONE, List.of());
    }
}
