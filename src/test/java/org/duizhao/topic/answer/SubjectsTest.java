package org.duizhao.topic.answer;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SubjectsTest {

    private static final Heading ENTERPRISES = new Heading(1, "一、", "压实企业主体责任", List.of());
    private static final Body OFFICE = new Body("县应急局", Duty.ACTS);
    private static final Body TOWNS = new Body("各镇", Duty.ACTS);
    private static final Body RESPONSIBLE = new Body("县住建局", Duty.RESPONSIBLE);

    @Test
    void whoIsMadeToDoItComesBeforeWhoMakesThem() {
        assertEquals(actor("生产经营单位", Origin.SENTENCE), of("县应急局督促生产经营单位严格落实五到位。", HeadingPath.NONE, OFFICE));
    }

    @Test
    void thenComeTheSubjectsOfTheSentenceAllOfThemOnce() {
        assertEquals(actor("县应急局、各镇", Origin.SENTENCE),
                of("县应急局、各镇要落实五到位。", new HeadingPath(ENTERPRISES, null, null), OFFICE, TOWNS, TOWNS, RESPONSIBLE));
    }

    @Test
    void thenTheEnterprisesOfTheHeading() {
        assertEquals(actor("企业", Origin.HEADING), of("落实五到位。", new HeadingPath(ENTERPRISES, null, null), RESPONSIBLE));
    }

    @Test
    void whoSeesToItDoesNotDoIt() {
        assertEquals(Optional.empty(), of("落实五到位。（县住建局负责）", HeadingPath.NONE, RESPONSIBLE));
    }

    @Test
    void whereTheNoticeDoesNotSayThereIsNobody() {
        assertEquals(Optional.empty(), of("落实五到位。", HeadingPath.NONE));
    }

    private static Optional<Actor> of(String text, HeadingPath path, Body... bodies) {
        return Subjects.of(new Measure("m1", text, path, List.of()), List.of(bodies));
    }

    private static Optional<Actor> actor(String name, Origin origin) {
        return Optional.of(new Actor(name, origin));
    }
}
