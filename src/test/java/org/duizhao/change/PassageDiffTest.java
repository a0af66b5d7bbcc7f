package org.duizhao.change;

import org.duizhao.change.MarkedPassage.Likeness;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PassageDiffTest {

    private final PassageDiff diff = new PassageDiff(new TextDiff(new HanLpSegmenter()));

    @Test
    void wordsAreMarkedAcrossTheWholePassageHoweverItIsCutIntoMeasures() {
        MarkedPassage marked = diff.mark(measures("每月检查一次，问题限期整改。"), measures("每季度检查一次；", "问题限期整改。"));
        assertEquals(Likeness.SIMILAR, marked.likeness());
        assertEquals(2, marked.measures().size());
        assertEquals(List.of(new Piece(Mark.SAME, "问题限期整改。")), marked.measures().get(1).pieces());
    }

    @Test
    void theSameWordsCutAnotherWayAreTheSame() {
        assertEquals(Likeness.SAME, diff.mark(measures("清点物资；补充装备。"), measures("清点物资；", "补充装备。")).likeness());
    }

    @Test
    void whatSharesHardlyAWordIsRewordedAndCarriesNoMarks() {
        MarkedPassage marked = diff.mark(measures("县安委会每月召开会议。"), measures("关闭不具备条件的小煤窑。"));
        assertEquals(new MarkedPassage(Likeness.REWORDED, PassageDiff.unmarked(measures("关闭不具备条件的小煤窑。"))), marked);
    }

    @Test
    void markedTextIsCutWhereItsMeasuresEndAndAMissingPieceStaysWithTheWordsItFollows() {
        List<Piece> pieces = List.of(new Piece(Mark.SAME, "甲"), new Piece(Mark.ADDED, "乙。"), new Piece(Mark.MISSING, "戊"),
                new Piece(Mark.ADDED, "丙"), new Piece(Mark.SAME, "丁。"));
        assertEquals(List.of(
                new MarkedText(List.of(new Piece(Mark.SAME, "甲"), new Piece(Mark.ADDED, "乙。"), new Piece(Mark.MISSING, "戊"))),
                new MarkedText(List.of(new Piece(Mark.ADDED, "丙"), new Piece(Mark.SAME, "丁。")))),
                PassageDiff.byMeasure(pieces, measures("甲乙。", "丙丁。")));
    }

    private static List<Measure> measures(String... texts) {
        return Stream.of(texts).map(text -> new Measure("m", text, HeadingPath.NONE, List.of())).toList();
    }
}
