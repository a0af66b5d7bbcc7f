package org.duizhao.change.mark;

import org.duizhao.change.mark.MarkedPassage.Likeness;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.language.HanLpSegmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PassageDiffTest {

    private final PassageDiff diff = new PassageDiff(new TextDiff(new HanLpSegmenter()));

    @Test
    void wordsAreMarkedAcrossTheWholePassageHoweverItIsCutIntoMeasures() {
        MarkedPassage marked = diff.mark(List.of("每月检查一次，问题限期整改。"), List.of("每季度检查一次；", "问题限期整改。"));
        assertEquals(Likeness.SIMILAR, marked.likeness());
        assertEquals(2, marked.texts().size());
        assertEquals(List.of(new Piece(Mark.SAME, "问题限期整改。")), marked.texts().get(1).pieces());
    }

    @Test
    void theSameWordsCutAnotherWayAreTheSame() {
        assertEquals(Likeness.SAME, diff.mark(List.of("清点物资；补充装备。"), List.of("清点物资；", "补充装备。")).likeness());
    }

    @Test
    void whatSharesHardlyAWordIsRewordedAndCarriesNoMarks() {
        MarkedPassage marked = diff.mark(List.of("县安委会每月召开会议。"), List.of("关闭不具备条件的小煤窑。"));
        assertEquals(new MarkedPassage(Likeness.REWORDED, PassageDiff.unmarked(List.of("关闭不具备条件的小煤窑。"))), marked);
    }

    @Test
    void markedTextIsCutWhereItsMeasuresEndAndAMissingPieceStaysWithTheWordsItFollows() {
        List<Piece> pieces = List.of(new Piece(Mark.SAME, "甲"), new Piece(Mark.ADDED, "乙。"), new Piece(Mark.MISSING, "戊"),
                new Piece(Mark.ADDED, "丙"), new Piece(Mark.SAME, "丁。"));
        assertEquals(List.of(
                new MarkedText(List.of(new Piece(Mark.SAME, "甲"), new Piece(Mark.ADDED, "乙。"), new Piece(Mark.MISSING, "戊"))),
                new MarkedText(List.of(new Piece(Mark.ADDED, "丙"), new Piece(Mark.SAME, "丁。")))),
                PassageDiff.cut(pieces, List.of("甲乙。", "丙丁。")));
    }
}
