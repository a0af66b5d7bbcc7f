package org.duizhao.change.mark;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.language.HanLpSegmenter;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextDiffTest {

    private final TextDiff diff = new TextDiff(new HanLpSegmenter());

    @Test
    void theSameTextIsOnePiece() {
        assertEquals(List.of(new Piece(Mark.SAME, "各镇每月开展检查。")), diff.mark("各镇每月开展检查。", "各镇每月开展检查。").pieces());
        assertEquals(List.of(), diff.mark("", "").pieces());
    }

    @Test
    void aWordThatStandsForAnotherIsMarked() {
        assertEquals("各镇开展[-检查][+演练]。", marked("各镇开展检查。", "各镇开展演练。"));
    }

    @Test
    void aWordIsNeverTorn() {
        assertEquals("[-加强][+增强]管理。", marked("加强管理。", "增强管理。"));
        assertEquals("配备[-专职][+兼职]人员。", marked("配备专职人员。", "配备兼职人员。"));
        assertEquals("报[-安委会][+安委办]。", marked("报安委会。", "报安委办。"));
    }

    @Test
    void whatBothHaveAtTheirEndsIsTheSame() {
        assertEquals("市[-政府及]安委会每月召开会议。", marked("市政府及安委会每月召开会议。", "市安委会每月召开会议。"));
        assertEquals("市[-政府及]安委会[-每月][+每季度]召开会议。", marked("市政府及安委会每月召开会议。", "市安委会每季度召开会议。"));
        assertEquals("[-县][+市]安委会负责。", marked("县安委会负责。", "市安委会负责。"));
    }

    @Test
    void aFigureOrADateIsOnePiece() {
        assertEquals("[-2022年][+2023年]底前完成。", marked("2022年底前完成。", "2023年底前完成。"));
        assertEquals("于[-4月25日][+4月26日]前报送。", marked("于4月25日前报送。", "于4月26日前报送。"));
        assertEquals("覆盖率达到[-95%][+98.5%]。", marked("覆盖率达到95%。", "覆盖率达到98.5%。"));
        assertEquals("检查[-二十三][+三十三]处。", marked("检查二十三处。", "检查三十三处。"));
        assertEquals("[-每月][+每季度]召开会议。", marked("每月召开会议。", "每季度召开会议。"));
        assertEquals("青政发[-〔2022〕2号][+〔2023〕12号]", marked("青政发〔2022〕2号", "青政发〔2023〕12号"));
        assertEquals("[-第十九][+第二十]次", marked("第十九次", "第二十次"));
    }

    @Test
    void aSingleCharacterBetweenTwoRewordingsIsNoIsland() {
        assertEquals("[-检查的问题][+演练的方案]。", marked("检查的问题。", "演练的方案。"));
    }

    @Test
    void neighbouringDifferencesAreNotLumpedTogether() {
        assertEquals("[-完善机制][+组织演练]，[-补充物资][+报送信息]。", marked("完善机制，补充物资。", "组织演练，报送信息。"));
    }

    @Test
    void wordsAreKeptRatherThanPunctuation() {
        MarkedText result = diff.mark("检查，水库。", "水库，检查，堤防。");
        String same = result.pieces().stream().filter(piece -> piece.mark() == Mark.SAME).map(Piece::text).collect(Collectors.joining());
        assertTrue(same.contains("检查") || same.contains("水库"), same);
    }

    @Property(tries = 300)
    void nothingOfTheTextIsLost(@ForAll("texts") String base, @ForAll("texts") String text) {
        assertEquals(text, without(diff.mark(base, text), Mark.MISSING));
    }

    @Property(tries = 300)
    void nothingOfTheBaseIsLost(@ForAll("texts") String base, @ForAll("texts") String text) {
        assertEquals(base, without(diff.mark(base, text), Mark.ADDED));
    }

    @Property(tries = 100)
    void touchingPiecesDifferInTheirMarksAndNoneIsEmpty(@ForAll("texts") String base, @ForAll("texts") String text) {
        List<Piece> pieces = diff.mark(base, text).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            assertTrue(!pieces.get(i).text().isEmpty());
            assertTrue(i == 0 || pieces.get(i).mark() != pieces.get(i - 1).mark());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("各镇", "每月", "每季度", "，", "。", "检查", "水库", "2次", "“五到位”", "𠮷", "𠮶", " ", "12", "%", "Abc")
                .list().ofMaxSize(12).map(words -> String.join("", words));
    }

    private String marked(String base, String text) {
        return diff.mark(base, text).pieces().stream().map(piece -> switch (piece.mark()) {
            case SAME -> piece.text();
            case ADDED -> "[+" + piece.text() + "]";
            case MISSING -> "[-" + piece.text() + "]";
        }).collect(Collectors.joining());
    }

    private static String without(MarkedText text, Mark mark) {
        return text.pieces().stream().filter(piece -> piece.mark() != mark).map(Piece::text).collect(Collectors.joining());
    }
}
