package org.duizhao.decision;

import static org.duizhao.decision.Texts.STAMP;
import static org.duizhao.decision.Texts.notice;
import static org.duizhao.decision.Texts.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decisions.Standing;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** Which notes hold for the notices that are compared: as decisions do, and a note outlasts what a decision does not. */
class NotesTest {

    private final Notice here = notice("1", "安委会每月召开一次会议。", "各镇每年组织两次演练。");
    private final Notice there = notice("2", "各街道组织演练。");
    private final Notice newer = notice("3", "加强领导。", "安委会每月召开一次会议。");
    private final Notice reworded = notice("4", "安委会每半年召开一次会议。");

    @Test
    void aNoteOnASentencePassesToTheNewerVersionAndIsAnOrphanWhereThatSaysSomethingElse() {
        Noted note = new Noted(STAMP, place(here, 0), "问应急局");
        assertEquals(List.of(new Noted(STAMP, place(newer, 1), "问应急局")), kept(note, Map.of("1", "3")).of(List.of(newer)).holding());
        assertEquals(List.of(note), kept(note, Map.of("1", "4")).of(List.of(reworded)).orphans());
    }

    @Test
    void aNoteOnANoticePassesToWhateverTakesItsPlace() {
        Noted note = new Noted(STAMP, Anchor.whole("1"), NoteSubject.NOTICE, "征求意见稿");
        assertEquals(List.of(note), kept(note, Map.of()).of(List.of(here, there)).holding());
        assertEquals(Standing.NONE, kept(note, Map.of()).of(List.of(there)));
        assertEquals(List.of(new Noted(STAMP, Anchor.whole("4"), NoteSubject.NOTICE, "征求意见稿")), kept(note, Map.of("1", "4")).of(List.of(reworded)).holding());
    }

    @Test
    void aNoteOnAGapIsOfTheNewerVersionTooThoughAConfirmedGapIsNot() {
        Noted note = new Noted(STAMP, place(here, 0), new NoteSubject.Gap("2"), "另有文件");
        assertEquals(List.of(note), kept(note, Map.of()).of(List.of(here, there)).holding());
        assertEquals(List.of(new Noted(STAMP, place(here, 0), new NoteSubject.Gap("4"), "另有文件")),
                kept(note, Map.of("2", "4")).of(List.of(here, reworded)).holding());
        assertEquals(Standing.NONE, kept(note, Map.of()).of(List.of(here)));
    }

    private static Decisions kept(Noted note, Map<String, String> newerByOlder) {
        return new Decisions(List.of(note), newerByOlder);
    }
}
