package org.duizhao.repair.line;

import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText.LineKind;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LayoutTest {

    private static DraftLine line(String text, int indent) {
        return new DraftLine(TracedText.of(text, 0), indent, false);
    }

    private static List<DraftLine> lines(int number, String text) {
        return Collections.nCopies(number, line(text, 0));
    }

    @Test
    void linesThatStopInMidSentenceAtOneColumnAreWrapped() {
        Layout layout = Layout.of(lines(8, "各村要每周巡查堤防并逐日登记险情及时上报县里"), LineKind.UNKNOWN);
        assertTrue(layout.wrapped());
        assertEquals(44, layout.width());
    }

    @Test
    void whatTheFormatKnowsNeedsNoProof() {
        assertTrue(Layout.of(lines(1, "各村要每周巡堤。"), LineKind.WRAPPED).wrapped());
        assertFalse(Layout.of(lines(8, "各村要每周巡查堤防并逐日登记险情及时上报县里"), LineKind.PARAGRAPHS).wrapped());
        assertFalse(Layout.of(List.of(), LineKind.WRAPPED).wrapped());
    }

    @Test
    void linesThatEndTheirSentencesAreParagraphs() {
        assertFalse(Layout.of(lines(8, "各村要每周巡查堤防并逐日登记险情及时上报县。"), LineKind.UNKNOWN).wrapped());
    }

    @Test
    void aFullLineReachesTheMarginOrNearlySo() {
        Layout layout = new Layout(true, 44, true);
        assertTrue(layout.isFull(line("一".repeat(22), 0)));
        assertTrue(layout.isFull(line("一".repeat(18), 4)));
        assertFalse(layout.isFull(line("一".repeat(18), 0)));
    }

    @Test
    void someIndentedLinesAreFirstLines() {
        List<DraftLine> some = Stream.concat(Stream.of(line("各村要巡堤", 4)), lines(4, "各村要巡堤").stream()).toList();
        assertTrue(Layout.of(some, LineKind.WRAPPED).indented());
        assertFalse(Layout.of(Collections.nCopies(5, line("各村要巡堤", 4)), LineKind.WRAPPED).indented());
    }
}
