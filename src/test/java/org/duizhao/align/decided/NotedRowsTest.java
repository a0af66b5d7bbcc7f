package org.duizhao.align.decided;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.duizhao.align.Aligner;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.Notices;
import org.duizhao.align.Row;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

/** Where notes stand in a comparison. */
class NotedRowsTest {

    private static final Notice YUNLING = Notices.yunling();
    private static final Notice QINGHE = Notices.qinghe();
    private static final Alignment FOUND = new Aligner(Codebook.shipped(), VectorSource.NONE, new HanLpSegmenter())
            .prepare(List.of(YUNLING, QINGHE), Progress.NONE);

    private final Anchor meeting = place(YUNLING, "县安委会");
    private final Anchor meetingOfQinghe = place(QINGHE, "市安委会");
    private final Anchor funds = place(YUNLING, "矿山企业");

    @Test
    void aNoteOnACellIsOfItsNoticeInTheRowAndOneOnTheRowOfNone() {
        Noted onCell = new Noted(stamp(1), meeting, "问应急局");
        Noted onRow = new Noted(stamp(2), meeting, NoteSubject.ROW, "与去年比");
        Hand hand = row(decided(onCell, onRow), meeting).hand();
        assertEquals(List.of(onCell), hand.notes(YUNLING.id()));
        assertEquals(List.of(), hand.notes(QINGHE.id()));
        assertEquals(List.of(onRow), hand.notes(""));
    }

    @Test
    void aNoteOnAGapIsOfTheNoticeThatShowsNothing() {
        Noted onGap = new Noted(stamp(1), funds, new NoteSubject.Gap(QINGHE.id()), "另有文件");
        Row row = row(decided(onGap), funds);
        assertEquals(List.of(onGap), row.hand().notes(QINGHE.id()));
        assertEquals(List.of(), row.hand().notes(YUNLING.id()));
    }

    @Test
    void aNoteOnACellGoesWhereItsSentenceGoes() {
        Noted note = new Noted(stamp(1), meetingOfQinghe, "问应急局");
        Comparison comparison = decided(note, new Apart(stamp(2), meetingOfQinghe, meeting));
        assertEquals(List.of(note), row(comparison, meetingOfQinghe).hand().notes());
        assertEquals(List.of(), row(comparison, meeting).hand().notes());
    }

    @Test
    void aNoteOnANoticeIsOfNoRow() {
        Noted note = new Noted(stamp(1), Anchor.whole(QINGHE.id()), NoteSubject.NOTICE, "征求意见稿");
        Comparison comparison = decided(note);
        assertEquals(List.of(note), comparison.notes(QINGHE.id()));
        assertEquals(List.of(), comparison.notes(YUNLING.id()));
        assertEquals(FOUND.comparison(Strictness.BALANCED).rows(), comparison.rows());
    }

    private static Comparison decided(Decision... decisions) {
        return FOUND.with(List.of(decisions)).comparison(Strictness.BALANCED);
    }

    private static Row row(Comparison comparison, Anchor place) {
        return comparison.rows().stream().filter(row -> row.cell(place.notice()).stream().flatMap(cell -> cell.measures().stream())
                .anyMatch(measure -> measure.source().get(0).start() == place.range().start())).findFirst().orElseThrow();
    }

    private static Anchor place(Notice notice, String beginning) {
        Measure measure = notice.measures().stream().filter(one -> one.text().startsWith(beginning)).findFirst().orElseThrow();
        return Anchor.of(notice, measure, List.of());
    }

    private static Stamp stamp(int number) {
        return new Stamp(Integer.toString(number), "李明", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number));
    }
}
