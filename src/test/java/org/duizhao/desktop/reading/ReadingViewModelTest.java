package org.duizhao.desktop.reading;

import org.duizhao.desktop.Notices;
import org.duizhao.desktop.desk.ReadingDesk;
import org.duizhao.desktop.reading.ReadingLine.Kind;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadingViewModelTest {

    private final Notice notice = Notices.of("a", "云岭县", "每月召开一次会议。", "开展应急演练。");
    private final ReadingViewModel model = new ReadingViewModel(ReadingDesk.NONE);

    @Test
    void theMeasureIsLitInItsParagraph() {
        model.open(notice, notice.measures().get(1));
        ReadingLine line = model.linesProperty().get().get(model.targetProperty().get());
        assertEquals("每月召开一次会议。开展应急演练。", line.text());
        assertEquals(List.of(new Span(9, 16)), line.lit());
    }

    @Test
    void rawShowsTheSameMeasureInTheTextOfTheFile() {
        model.open(notice, notice.measures().get(1));
        model.rawProperty().set(true);
        ReadingLine line = model.linesProperty().get().get(model.targetProperty().get());
        assertEquals(new ReadingLine(Kind.SOURCE, "开展应急演练。", List.of(new Span(0, 7)), line.origin()), line);
    }

    @Test
    void whatWasNotReadSurelyFromAPictureIsMarkedRawAndClean() {
        SourceRange second = notice.measures().get(1).source().get(0);
        SourceRange doubt = new SourceRange(second.start() + 2, second.start() + 4);
        Notice scanned = new Notice(notice.source(), notice.metadata(), notice.outline(), List.of(),
                List.of(new Warning(WarningKind.UNCERTAIN_CHARACTERS, doubt, "应急", "？？")));
        model.open(scanned, null);
        assertEquals(List.of("应急"), model.linesProperty().get().stream().flatMap(line -> line.unsure().stream().map(span -> line.text().substring(span.start(), span.end()))).toList());
        model.rawProperty().set(true);
        assertEquals(List.of("应急"), model.linesProperty().get().stream().flatMap(line -> line.unsure().stream().map(span -> line.text().substring(span.start(), span.end()))).toList());
    }

    @Test
    void aPlaceOfTheSourceOpensRaw() {
        model.open(notice, null);
        model.openSource(new SourceRange(2, 4));
        assertTrue(model.rawProperty().get());
        assertEquals(List.of(new Span(2, 4)), model.linesProperty().get().get(0).lit());
    }

    @Test
    void theOutlineLeadsToItsHeading() {
        model.open(notice, notice.measures().get(1));
        model.openHeading(model.headings().get(0));
        assertEquals("一、总体要求", model.linesProperty().get().get(model.targetProperty().get()).text());
    }

    @Test
    void aLineAsLongAsABookIsCutSoThatItCanBeDrawn() {
        List<ReadingLine> lines = SourceLines.of("字".repeat(4_500) + "\n末行", List.of(new SourceRange(1_999, 2_001)));
        assertEquals(4, lines.size());
        assertEquals(List.of(new Span(1_999, 2_000)), lines.get(0).lit());
        assertEquals(List.of(new Span(0, 1)), lines.get(1).lit());
        assertEquals("末行", lines.get(3).text());
    }

    @Test
    void aRepairIsTakenBackAndMadeAgain() {
        Repair repair = new Repair(RepairKind.FOUNDER_CODE, "圆园", "20", new SourceRange(0, 2));
        Notice repaired = new Notice(notice.source(), notice.metadata(), notice.outline(),
                List.of(repair), List.of());
        DecidingDesk desk = new DecidingDesk(repaired, notice);
        ReadingViewModel deciding = new ReadingViewModel(desk);
        deciding.open(repaired, null);
        deciding.toggle(deciding.remarks().get(0));
        Remark takenBack = deciding.remarks().get(0);
        assertEquals(repair.source(), takenBack.source());
        assertEquals(notice, deciding.noticeProperty().get());
        deciding.toggle(takenBack);
        assertEquals(repaired, deciding.noticeProperty().get());
    }

    /** Parses anew at once: with nothing taken back the first notice, else the second. */
    private static final class DecidingDesk implements ReadingDesk {

        private final Notice repaired;
        private final Notice asItStands;
        private Set<SourceRange> takenBack = Set.of();
        private Consumer<Notice> parsed;

        DecidingDesk(Notice repaired, Notice asItStands) {
            this.repaired = repaired;
            this.asItStands = asItStands;
        }

        @Override
        public void details(Notice notice, Consumer<Details> then) {
            then.accept(new Details(takenBack, 1, 0, null));
        }

        @Override
        public void takeBack(String noticeId, Set<SourceRange> repairs) {
            takenBack = repairs;
            parsed.accept(repairs.isEmpty() ? repaired : asItStands);
        }

        @Override
        public void onParsed(Consumer<Notice> listener) {
            parsed = listener;
        }
    }

    @Test
    void anAnnexIsReadWithItsTitleAndText() {
        Notice annexed = new Notice(notice.source(), notice.metadata(),
                new Outline(List.of(notice.outline().blocks().get(0), new Annex("巡河记录表", "河段 时间\n东河", List.of()))), List.of(), List.of());
        model.open(annexed, null);
        List<ReadingLine> lines = model.linesProperty().get();
        assertEquals(List.of("巡河记录表", "河段 时间", "东河"), lines.subList(lines.size() - 3, lines.size()).stream().map(ReadingLine::text).toList());
    }
}
