package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeadOwnerTest {

    private static final Measure FIRST = measure("m1");
    private static final Measure SECOND = measure("m2");
    private static final Measure THIRD = measure("m3");
    private static final Measure ELSEWHERE = measure("m4");
    private static final Notice NOTICE = new Notice(new SourceFile("n", "云岭县.txt", ""), Metadata.NONE,
            new Outline(List.of(new Paragraph(List.of(ELSEWHERE)), new Paragraph(List.of(FIRST, SECOND, THIRD)))), List.of(), List.of());

    @Test
    void anActorThatIsNamedInFullNeedsNoOwner() {
        assertEquals(Optional.empty(), owner(requirement("县应急局", 5), List.of(), Map.of("m1", List.of(acts("各企业")))));
    }

    @Test
    void theBodyNamedLastBeforeItInTheSentenceComesFirst() {
        Requirement head = requirement("主要负责人", 20);
        List<Requirement> sentence = List.of(requirement("各乡镇", 0), requirement("各企业", 10), head, requirement("县水务局", 30));
        assertEquals(Optional.of("各企业"), owner(head, sentence, Map.of("m2", List.of(acts("县教育局")))));
    }

    @Test
    void elseItIsTheOneWhichTheNearestSentenceBeforeIsAbout() {
        Map<String, List<Body>> bodies = Map.of("m1", List.of(acts("各乡镇")), "m2", List.of(acts("各企业")));
        assertEquals(Optional.of("各企业"), owner(requirement("主要负责人", 0), List.of(), bodies));
        assertEquals(Optional.of("各乡镇"), owner(requirement("分管领导", 0), List.of(), Map.of("m1", List.of(acts("各乡镇")))));
    }

    @Test
    void aPersonOwnsNoHead() {
        Requirement head = requirement("负责人", 20);
        List<Requirement> sentence = List.of(requirement("镇党委书记", 0), head);
        Map<String, List<Body>> bodies = Map.of("m1", List.of(acts("各林场")), "m2", List.of(acts("企业经理")));
        assertEquals(Optional.of("各林场"), owner(head, sentence, bodies));
    }

    @Test
    void whoIsResponsibleByABracketIsNotWhatASentenceIsAbout() {
        Map<String, List<Body>> bodies = Map.of("m2", List.of(new Body("县财政局", Duty.RESPONSIBLE)));
        assertEquals(Optional.empty(), owner(requirement("主要负责人", 0), List.of(), bodies));
    }

    @Test
    void anotherParagraphAndLaterSentencesAreNotAsked() {
        Map<String, List<Body>> bodies = Map.of("m3", List.of(acts("县供电公司")), "m4", List.of(acts("各学校")));
        Findings found = new Findings(Map.of(), Map.of(), bodies, Map.of(), List.of());
        assertEquals(Optional.empty(), new HeadOwner(NOTICE, found).of(SECOND, requirement("主要负责人", 0)));
    }

    /** Of a requirement of the third sentence. */
    private static Optional<String> owner(Requirement requirement, List<Requirement> sentence, Map<String, List<Body>> bodies) {
        Findings found = new Findings(Map.of("m3", sentence), Map.of(), bodies, Map.of(), List.of());
        return new HeadOwner(NOTICE, found).of(THIRD, requirement);
    }

    private static Body acts(String name) {
        return new Body(name, Duty.ACTS);
    }

    private static Requirement requirement(String actor, int start) {
        Quote quote = new Quote(new Span(start, start + 2), "定期");
        Attribution attribution = new Attribution(new Actor(actor, Actor.Origin.SENTENCE), null, new Obligation(Obligation.Strength.MUST, null));
        return new Frequency(quote, attribution, null, null);
    }

    private static Measure measure(String id) {
        return new Measure(id, "句子" + id, HeadingPath.NONE, List.of());
    }
}
