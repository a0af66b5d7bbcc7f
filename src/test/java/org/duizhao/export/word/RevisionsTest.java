package org.duizhao.export.word;

import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

import java.time.Duration;
import java.time.LocalDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RevisionsTest {

    private final Revisions revisions = new Revisions("对照", LocalDate.of(2024, 2, 26));

    @Test
    void everyChangeHasItsOwnNumberAndOfOneParagraphTheSameTime() {
        CTRunTrackChange one = signed();
        CTRunTrackChange other = signed();
        assertNotEquals(one.getId(), other.getId());
        assertEquals(one.getDate(), other.getDate());
        assertEquals("对照", one.getAuthor());
    }

    @Test
    void neighbouringParagraphsWereChangedMoreThanAMinuteApart() {
        CTRunTrackChange one = signed();
        revisions.nextParagraph();
        CTRunTrackChange other = signed();
        assertTrue(Duration.between(one.getDate().toInstant(), other.getDate().toInstant()).abs().compareTo(Duration.ofMinutes(1)) > 0);
    }

    private CTRunTrackChange signed() {
        CTRunTrackChange change = CTP.Factory.newInstance().addNewIns();
        revisions.sign(change);
        return change;
    }
}
