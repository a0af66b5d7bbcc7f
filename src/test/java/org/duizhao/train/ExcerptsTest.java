package org.duizhao.train;

import org.duizhao.align.Notices;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExcerptsTest {

    @Test
    void aPartIsSomeMeasuresInTheirParagraphsUnderTheirHeadings() {
        Notice whole = Notices.yunling();
        Notice part = Excerpts.part(whole, 1, 2);
        assertEquals(whole.measures().subList(1, 3), part.measures());
        assertEquals(List.of(1, 1), part.outline().paragraphs().stream().map(paragraph -> paragraph.measures().size()).toList());
        assertEquals(List.of("压实安全责任", "加强应急准备"),
                part.measures().stream().map(measure -> measure.path().section().title()).toList());
        assertEquals(whole.id(), part.id());
    }

    @Test
    void aPartBeyondTheEndIsShorter() {
        Notice whole = Notices.yunling();
        assertEquals(List.of("m4"), Excerpts.part(whole, 3, 5).measures().stream().map(Measure::id).toList());
    }
}
