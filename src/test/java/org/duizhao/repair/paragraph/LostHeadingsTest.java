package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Drafts;
import org.duizhao.repair.line.Layout;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LostHeadingsTest {

    private static final Layout WRAPPED = new Layout(true, 44, false);
    /** Short, in mid-sentence, with a full line behind it: its heading was on the same line and is lost. */
    private static final String TRACE = "各村要组织干部对\n辖区内的水库山塘河堤逐一开展巡查并登记造册报县里备案。\n";

    private static List<Warning> found(String text, Layout layout) {
        return LostHeadings.in(Drafts.of(text, LineKind.WRAPPED).lines(), layout);
    }

    private static String notice(int traces) {
        return "一、压实责任\n" + TRACE.repeat(traces) + "二、加强督查\n各镇要逐日登记。\n";
    }

    @Test
    void threeTracesAreOneWarningAtTheFirst() {
        List<Warning> warnings = found(notice(3), WRAPPED);
        assertEquals(List.of(WarningKind.MISSING_HEADINGS), warnings.stream().map(Warning::kind).toList());
        assertEquals(notice(3).indexOf("各村"), warnings.get(0).source().start());
    }

    @Test
    void twoMayBeChance() {
        assertEquals(List.of(), found(notice(2), WRAPPED));
    }

    @Test
    void whereHeadingsBelowStandNoneIsLost() {
        assertEquals(List.of(), found(notice(3) + "（一）加强值守\n各站要全天值班。\n", WRAPPED));
        assertEquals(List.of(), found(notice(3) + "1.加强值守。\n2.及时上报。\n", WRAPPED));
    }

    @Test
    void aDocumentWithoutSectionsOrWrappedLinesShowsNothing() {
        assertEquals(List.of(), found(notice(3).replace("二、", ""), WRAPPED));
        assertEquals(List.of(), found(notice(3), new Layout(false, 44, false)));
    }
}
