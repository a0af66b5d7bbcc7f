package org.duizhao.decision;

import static org.duizhao.decision.Texts.STAMP;
import static org.duizhao.decision.Texts.notice;
import static org.duizhao.decision.Texts.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Decisions.Standing;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** What of a person's decisions holds for the notices that are compared. */
class DecisionsTest {

    private final Notice here = notice("1", "安委会每月召开一次会议。", "各镇每年组织两次演练。");
    private final Notice there = notice("2", "安委会每季度召开一次会议。", "各街道组织演练。");
    private final Notice newer = notice("3", "加强领导。", "安委会每季度召开一次会议。");
    private final Notice reworded = notice("4", "安委会每半年召开一次会议。");
    private final Decision same = new Together(STAMP, place(here, 0), place(there, 0));

    @Test
    void itHoldsForTheSameNotices() {
        assertEquals(new Standing(List.of(same), List.of()), decided(Map.of()).of(List.of(there, here)));
    }

    @Test
    void itWaitsWhereOneOfTheNoticesIsNotCompared() {
        assertEquals(Standing.NONE, decided(Map.of()).of(List.of(here)));
    }

    @Test
    void itPassesToTheVersionThatTookThePlaceOfAnother() {
        Standing standing = decided(Map.of("2", "3")).of(List.of(here, newer));
        assertEquals(List.of(new Together(STAMP, place(here, 0), place(newer, 1))), standing.holding());
    }

    @Test
    void itIsAnOrphanWhereTheNewerVersionSaysSomethingElse() {
        Decisions decisions = decided(Map.of("2", "3", "3", "4"));
        assertEquals(new Standing(List.of(), List.of(same)), decisions.of(List.of(here, reworded)));
        assertEquals(List.of(place(there, 0)), decisions.lost(List.of(here, reworded)), "the other place of it is still there");
    }

    @Test
    void itStaysWithTheOlderVersionWhereThatIsCompared() {
        assertEquals(List.of(same), decided(Map.of("2", "3")).of(List.of(here, there, newer)).holding());
    }

    @Test
    void versionsThatTookEachOthersPlaceEndTheSearch() {
        assertEquals(Standing.NONE, decided(Map.of("2", "3", "3", "2")).of(List.of(here)));
    }

    @Test
    void thatANoticeStatesNothingIsNotSaidOfItsNewerVersion() {
        Decisions decisions = new Decisions(List.of(new NotStated(STAMP, place(here, 0), "2")), Map.of("2", "3"));
        assertEquals(1, decisions.of(List.of(here, there)).holding().size());
        assertEquals(Standing.NONE, decisions.of(List.of(here, newer)));
    }

    private Decisions decided(Map<String, String> newerByOlder) {
        return new Decisions(List.of(same), newerByOlder);
    }
}
