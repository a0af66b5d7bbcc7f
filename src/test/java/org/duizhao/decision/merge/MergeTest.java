package org.duizhao.decision.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.align.Notices;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.decision.merge.Merge.Left;
import org.duizhao.decision.merge.Merge.Pairing;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** What two people decided, held against each other. */
class MergeTest {

    private static final Notice YUNLING = Notices.notice("云岭县", 2024, "安委会每月召开一次会议。各镇每年组织两次演练。");
    private static final Notice QINGHE = Notices.notice("青禾市", 2024, "安委会每季度召开一次会议。各街道组织演练。");
    private static final Notice LINLAN = Notices.notice("临岚区", 2024, "安委会定期召开会议。");
    private static final List<Notice> ALL = List.of(YUNLING, QINGHE, LINLAN);
    private static final Anchor A = place(YUNLING, 0);
    private static final Anchor B = place(QINGHE, 0);
    private static final Anchor C = place(LINLAN, 0);
    private static final Anchor DRILL = place(YUNLING, 1);

    @Test
    void whatBothSayIsAgreedWhicheverSentenceWasNamedFirst() {
        Decision mine = new Together(me(1), A, B);
        Decision theirs = new Together(her(2), B, A);
        assertEquals(List.of(new Pairing(mine, theirs)), merge(List.of(mine), List.of(theirs)).agreed());
        assertTrue(merge(List.of(mine), List.of(theirs)).conflicts().isEmpty());
    }

    @Test
    void whatOnlyOneSaysIsTakenOverWithNameAndTime() {
        Decision theirs = new Apart(her(2), DRILL, B);
        Merge merge = merge(List.of(new Together(me(1), A, B)), List.of(theirs));
        assertEquals(List.of(theirs), merge.onlyThere());
        assertEquals(new Merge.Change(List.of(theirs), List.of()), merge.taking(Set.of(theirs)));
        assertEquals(new Merge.Change(List.of(), List.of()), merge.taking(Set.of()));
    }

    @Test
    void ofAConflictOneSideIsKept() {
        Decision mine = new Together(me(1), A, B);
        Decision theirs = new Apart(her(2), B, A);
        Merge merge = merge(List.of(mine), List.of(theirs));
        assertEquals(List.of(new Pairing(mine, theirs)), merge.conflicts());
        assertEquals(new Merge.Change(List.of(theirs), List.of(mine)), merge.taking(Set.of(theirs)));
    }

    @Test
    void whatFollowsCountsToo() {
        Decision first = new Together(me(1), A, B);
        Decision second = new Together(me(2), B, C);
        Decision same = new Together(her(3), A, C);
        assertEquals(List.of(new Pairing(first, same)), merge(List.of(first, second), List.of(same)).agreed());
        Decision other = new Apart(her(3), A, C);
        assertEquals(List.of(new Pairing(first, other)), merge(List.of(first, second), List.of(other)).conflicts());
        Decision bar = new Apart(me(2), B, C);
        assertEquals(List.of(new Pairing(bar, same)), merge(List.of(first, bar), List.of(same)).conflicts());
    }

    @Test
    void aLinkContradictsThatTheNoticeStatesNothing() {
        Decision none = new NotStated(me(1), A, QINGHE.id());
        Decision link = new Together(her(2), B, A);
        assertEquals(List.of(new Pairing(none, link)), merge(List.of(none), List.of(link)).conflicts());
        assertEquals(List.of(new Pairing(link, none)), merge(List.of(link), List.of(none)).conflicts());
        assertEquals(List.of(none), merge(List.of(new Together(me(1), A, C)), List.of(none)).onlyThere());
    }

    @Test
    void ofOneQuestionTheLaterAnswerCounts() {
        Decision earlier = new Together(her(1), A, B);
        Decision later = new Apart(her(2), A, B);
        Merge merge = merge(List.of(new Apart(me(3), B, A)), List.of(earlier, later));
        assertEquals(1, merge.agreed().size());
        assertEquals(0, merge.conflicts().size());
    }

    @Test
    void marksNamesTopicsAndPlacesOfRowsAreMergedToo() {
        List<Decision> mine = List.of(new Marked(me(1), A, RowMark.STARRED), new Renamed(me(2), A, "会议"), new Filed(me(3), A, "责任体系", "会议频次"),
                new Ordered(me(4), A, DRILL, Side.BEFORE), new Answered(me(9), A, "year 2023", Answer.DONE));
        List<Decision> same = List.of(new Marked(her(5), A, RowMark.STARRED), new Renamed(her(6), A, "会议"), new Filed(her(7), A, "责任体系", "会议频次"),
                new Ordered(her(8), A, DRILL, Side.BEFORE), new Answered(her(10), A, "year 2023", Answer.DONE));
        List<Decision> other = List.of(new Marked(her(5), A, RowMark.SIGNED_OFF), new Renamed(her(6), A, "全会"), new Filed(her(7), A, "责任体系", "考核"),
                new Ordered(her(8), A, DRILL, Side.AFTER), new Answered(her(10), A, "year 2023", Answer.KEPT));
        assertEquals(5, merge(mine, same).agreed().size());
        assertEquals(4, merge(mine, other).conflicts().size());
        assertEquals(List.of(other.get(0)), merge(mine, other).onlyThere(), "a row can be starred by one and signed off by another");
    }

    @Test
    void notesOfBothAreKeptAndOneThatBothChangedIsAConflict() {
        Noted mine = new Noted(me(1), A, "问应急局");
        Noted other = new Noted(her(2), A, "已问");
        Noted alike = new Noted(her(3), A, "问应急局");
        Noted edited = new Noted(new Stamp("1", "王芳", Instant.parse("2026-03-02T08:00:00Z")), A, "问住建局");
        Noted onNotice = new Noted(her(4), Anchor.whole(QINGHE.id()), NoteSubject.NOTICE, "征求意见稿");
        Merge merge = merge(List.of(mine), List.of(other, alike, onNotice));
        assertEquals(List.of(other, onNotice), merge.onlyThere());
        assertEquals(List.of(new Pairing(mine, alike)), merge.agreed());
        assertEquals(List.of(new Pairing(mine, edited)), merge(List.of(mine), List.of(edited)).conflicts());
    }

    @Test
    void whatIsOfOtherNoticesOrOfSentencesThatAreGoneIsCountedAndLeft() {
        Notice elsewhere = Notices.notice("松川县", 2024, "每月检查一次。");
        Notice reworded = Notices.notice("青禾市", 2025, "安委会每半年召开一次会议。");
        Decisions theirs = new Decisions(List.of(new Together(her(1), A, place(elsewhere, 0)), new Together(her(2), A, B)), Map.of());
        Decisions mine = new Decisions(List.of(), Map.of(QINGHE.id(), reworded.id()));
        Merge merge = Merge.of(mine, theirs, List.of(YUNLING, reworded));
        assertEquals(new Left(1, 1), merge.left());
        assertEquals(List.of(), merge.onlyThere());
    }

    @Test
    void whereANewerVersionIsHereTheColleaguesDecisionIsTakenOverOnItsSentence() {
        Notice newer = Notices.notice("青禾市", 2025, "加强领导。安委会每季度召开一次会议。");
        Decisions mine = new Decisions(List.of(), Map.of(QINGHE.id(), newer.id()));
        Decisions theirs = new Decisions(List.of(new Together(her(1), A, B)), Map.of());
        assertEquals(List.of(new Together(her(1), A, place(newer, 1))), Merge.of(mine, theirs, List.of(YUNLING, newer)).onlyThere());
    }

    @Test
    void agreementIsOfThePairsThatBothDecidedOnceEach() {
        List<Decision> mine = List.of(new Together(me(1), A, B), new Apart(me(2), A, C), new Apart(me(3), DRILL, B));
        List<Decision> theirs = List.of(new Together(her(4), B, A), new Together(her(5), A, C), new Marked(her(6), A, RowMark.STARRED));
        // A-B both yes; A-C no against yes; DRILL-B only mine
        assertEquals(new Agreement(1, 0, 1, 0), merge(mine, theirs).agreement());
        assertEquals(Agreement.NONE, merge(mine, List.of()).agreement());
    }

    private static Merge merge(List<Decision> mine, List<Decision> theirs) {
        return Merge.of(new Decisions(mine, Map.of()), new Decisions(theirs, Map.of()), ALL);
    }

    private static Anchor place(Notice notice, int measure) {
        return Anchor.of(notice, notice.measures().get(measure), List.of());
    }

    private static Stamp me(int number) {
        return stamp(number, "李明");
    }

    private static Stamp her(int number) {
        return stamp(number, "王芳");
    }

    private static Stamp stamp(int number, String author) {
        return new Stamp(Integer.toString(number), author, Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number));
    }
}
