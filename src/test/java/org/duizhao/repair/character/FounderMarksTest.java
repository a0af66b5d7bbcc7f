package org.duizhao.repair.character;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Drafts;
import org.duizhao.repair.line.Edit;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FounderMarksTest {

    private final FounderMarks marks = new FounderMarks(new FounderTable(), new HanLpSegmenter(), new FounderStopWords());

    private List<Edit> found(String text) {
        return marks.in(Drafts.of(text, LineKind.UNKNOWN));
    }

    /** The line with all that is found put right. */
    private String mended(String line) {
        StringBuilder mended = new StringBuilder(line);
        found(line).forEach(edit -> mended.replace(edit.start(), edit.end(), edit.after()));
        return mended.toString();
    }

    @Test
    void aPlusBetweenTwoWordsIsPutRight() {
        assertEquals("推广“互联网+监管”方式", mended("推广“互联网垣监管”方式"));
    }

    @Test
    void bracketsArePutRightInPairs() {
        assertEquals("县水利局（牵头单位）每周巡堤", mended("县水利局渊牵头单位冤每周巡堤"));
    }

    @Test
    void halfAPairStays() {
        assertEquals(List.of(), found("县水利局渊牵头单位每周巡堤"));
        assertEquals(List.of(), found("县水利局渊" + "堤".repeat(60) + "冤每周巡堤"));
    }

    @Test
    void twoDotsInARowAreAnEllipsis() {
        assertEquals("巡堤……登记", mended("巡堤噎噎登记"));
        assertEquals(List.of(), found("因噎废食"));
    }

    @Test
    void aHanziOfAWordStays() {
        assertEquals(List.of(), found("田野里的树叶要及时清理，渊源有自，作揖为礼。"));
    }

    @Test
    void editsSayWhatTheyRepairAndWhere() {
        List<Edit> edits = found("各村要巡堤。\n巡堤噎噎登记\n");
        assertEquals(List.of(1, 1), edits.stream().map(Edit::line).toList());
        assertTrue(edits.stream().allMatch(edit -> edit.kind() == RepairKind.FOUNDER_CODE));
    }

    @Test
    void aTextOfMoreTracesThanANoticeHasIsNotLookedInto() {
        assertEquals(5_000, found("噎".repeat(5_000)).size());
        assertEquals(List.of(), found("噎".repeat(5_001)));
    }
}
