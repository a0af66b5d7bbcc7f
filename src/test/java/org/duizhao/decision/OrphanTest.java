package org.duizhao.decision;

import static org.duizhao.decision.Texts.STAMP;
import static org.duizhao.decision.Texts.notice;
import static org.duizhao.decision.Texts.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.duizhao.notice.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision whose sentence was reworded is tied to another by a person, and says the same as before, whatever it says. */
class OrphanTest {

    private static final Notice OLDER = notice("1", "安委会每月召开一次会议。", "各镇每年组织两次演练。");
    private static final Notice NEWER = notice("2", "各镇每年组织两次演练。", "安委会每季度召开一次会议。");
    private static final Notice OTHER = notice("3", "安委会定期开会。");
    private static final Stamp NOW = new Stamp("2", "王芳", Instant.parse("2026-04-01T08:00:00Z"));

    static Stream<Decision> ofEveryKind() {
        Anchor lost = place(OLDER, 0);
        Anchor other = place(OTHER, 0);
        return Stream.of(new Together(STAMP, lost, other), new Apart(STAMP, lost, other), new NotStated(STAMP, lost, "3"), new Marked(STAMP, lost, RowMark.STARRED),
                new Renamed(STAMP, lost, "安委会"), new Filed(STAMP, lost, "责任", "会议"), new Ordered(STAMP, lost, other, Side.AFTER), new Noted(STAMP, lost, "问应急局"),
                new Noted(STAMP, lost, NoteSubject.ROW, "全行"), new Noted(STAMP, lost, new NoteSubject.Gap("3"), "空格"));
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void itHoldsForTheSentenceThatWasChosen(Decision decision) {
        List<Notice> now = List.of(NEWER, OTHER);
        Decisions kept = new Decisions(List.of(decision), Map.of("1", "2"));
        Orphan orphan = kept.orphans(now).get(0);
        assertEquals(new Orphan(decision, 0, List.of(place(NEWER, 1), place(NEWER, 0))), orphan, "the most alike first");
        Decision relinked = orphan.relinked(place(NEWER, 1), NOW);
        assertEquals(decision.by(NOW).at(relinked.places()), relinked);
        assertEquals(NOW, relinked.stamp());
        assertEquals(decision.getClass(), relinked.getClass());
        assertEquals(decision, relinked.by(STAMP).at(decision.places()), "nothing else of it changes");
        assertEquals(List.of(relinked), kept.without(Set.of(STAMP.id())).with(List.of(relinked)).of(now).holding());
    }
}
