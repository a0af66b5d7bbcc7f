package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.Notices;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordMarksTest {

    private static final TextDiff DIFF = new TextDiff(new HanLpSegmenter());

    private final Notice base = Notices.of("a", "云岭县", "县安委会每月至少召开一次会议。", "组织应急演练。");
    private final Notice other = Notices.of("b", "青禾市", "县安委会每季度至少召开一次会议。", "组织应急演练。", "关闭不具备条件的小煤窑。");
    private final List<Notice> notices = List.of(base, other);

    @Test
    void wordsThatOnlyOneHasAreMarkedAgainstTheBase() {
        Row row = Notices.row("责任", "会议频次", notices, 0, 0);
        List<Piece> pieces = pieces(row, row.cells().get(1));
        assertEquals("每季度", textOf(pieces, Mark.ADDED));
        assertEquals("每月", textOf(pieces, Mark.MISSING));
    }

    @Test
    void theSameWordsAreSaidToBeTheSame() {
        Row row = Notices.row("应急", "演练", notices, 1, 1);
        assertEquals(CellSign.SAME, marks(row).sign(0, row.cells().get(1)));
    }

    @Test
    void textsWithHardlyAWordInCommonAreNotMarkedWordByWord() {
        Row row = Notices.row("责任", "会议频次", notices, 0, 2);
        Cell cell = row.cells().get(1);
        assertEquals(CellSign.OTHER_WORDS, marks(row).sign(0, cell));
        assertEquals(List.of(new Piece(Mark.SAME, "关闭不具备条件的小煤窑。")), pieces(row, cell));
    }

    @Test
    void whatTheBaseDoesNotSayIsSaidToBeOnlyHere() {
        Row row = Notices.row("其他", "煤矿", notices, -1, 2);
        assertEquals(CellSign.ONLY_HERE, marks(row).sign(0, row.cells().get(0)));
    }

    @Test
    void nothingIsSaidOfACellWhereTheBaseStatesTheMatterInAnotherRow() {
        Row row = Shapes.row("演练", Shapes.see(base, 0, 0, 5), Shapes.whole(other, 1));
        assertEquals(CellSign.NONE, marks(row).sign(0, row.cells().get(1)));
    }

    @Test
    void aWordOfTheBaseIsNotMissingWhereTheSentenceGoesOnWithItInAnotherRow() {
        Notice long1 = Notices.of("a", "云岭县", "各级领导干部每月至少深入一线督导检查一次安全工作。");
        Notice long2 = Notices.of("b", "青禾市", "各级领导干部每月至少深入基层、一线检查指导一次安全工作。");
        int clause = "各级领导干部每月至少深入基层、".length();
        Row row = Shapes.row("带队检查", Shapes.whole(long1, 0), Shapes.part(long2, 0, 0, clause));
        List<Piece> pieces = WordMarks.against("a", new Comparison(List.of(long1, long2), List.of(row)), DIFF, Progress.NONE)
                .of(0, row.cells().get(1)).get(0).stretches().get(0).text().pieces();
        assertEquals("督导", textOf(pieces, Mark.MISSING));
        assertEquals("基层、", textOf(pieces, Mark.ADDED));
    }

    @Test
    void aWordIsNotThisNoticesAloneWhereTheBaseSaysItLaterInTheSentence() {
        Notice cut = Notices.of("a", "云岭县", "县安委会每月至少召开一次会议，研究解决重大问题。");
        Notice whole = Notices.of("b", "青禾市", "县安委会每月至少召开一次会议，分析形势，研究解决重大问题。");
        Row row = Shapes.row("会议", Shapes.part(cut, 0, 0, "县安委会每月至少召开一次会议，".length()), Shapes.whole(whole, 0));
        List<Piece> pieces = WordMarks.against("a", new Comparison(List.of(cut, whole), List.of(row)), DIFF, Progress.NONE)
                .of(0, row.cells().get(1)).get(0).stretches().get(0).text().pieces();
        assertEquals("分析形势，", textOf(pieces, Mark.ADDED));
        assertEquals("县安委会每月至少召开一次会议，分析形势，研究解决重大问题。", pieces.stream().filter(piece -> piece.mark() != Mark.MISSING)
                .map(Piece::text).collect(Collectors.joining()));
    }

    @Test
    void theBaseItselfHasNoSign() {
        Row row = Notices.row("应急", "演练", notices, 1, 1);
        assertEquals(CellSign.NONE, marks(row).sign(0, row.cells().get(0)));
    }

    private WordMarks marks(Row row) {
        return WordMarks.against("a", new Comparison(notices, List.of(row)), DIFF, Progress.NONE);
    }

    private List<Piece> pieces(Row row, Cell cell) {
        return marks(row).of(0, cell).get(0).stretches().get(0).text().pieces();
    }

    private static String textOf(List<Piece> pieces, Mark mark) {
        return pieces.stream().filter(piece -> piece.mark() == mark).map(Piece::text).collect(Collectors.joining());
    }
}
