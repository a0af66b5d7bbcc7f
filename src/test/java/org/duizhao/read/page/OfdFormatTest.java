package org.duizhao.read.page;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.packed.PackedFiles;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OfdFormatTest {

    private static final String LINE = "各乡镇人民政府要每月至少召开一次会议研究部署安全生产工作";

    private final ChineseOfd ofd = new ChineseOfd();

    @Test
    void linesStandAsTheyStandOnThePage() throws IOException {
        ofd.page().text(30, 60, 5.6, LINE).text(30, 50, 5.6, "云政发〔2024〕3号");
        SourceText text = Readings.text(ofd.bytes());
        assertEquals("云政发〔2024〕3号\n" + LINE + "\n", text.text());
        assertEquals(LineKind.WRAPPED, text.lines());
        assertEquals(Format.OFD, text.format());
    }

    @Test
    void eachPageKnowsItsRange() throws IOException {
        ofd.page().text(30, 50, 5.6, "第一页的文字在这里写着").page().text(30, 50, 5.6, "第二页的文字在这里写着");
        assertEquals(List.of(new SourceRange(0, 12), new SourceRange(12, 24)), Readings.text(ofd.bytes()).pages());
    }

    @Test
    void aMatrixMovesAndScalesText() throws IOException {
        ofd.page().text(30, 60, 1, "CTM=\"5.6 0 0 5.6 0 0\"", "g 9 1", "第二行的文字在下面呢").text(30, 50, 5.6, "第一行的文字在上面呢");
        assertEquals("第一行的文字在上面呢\n第二行的文字在下面呢\n", Readings.text(ofd.bytes()).text());
    }

    @Test
    void signsOfAFounderFontAreMarked() throws IOException {
        ofd.page().font("E-BZ").text(30, 50, 5.6, "圆园圆源圆园圆源圆园");
        assertEquals(List.of(new SourceRange(0, 10)), Readings.text(ofd.bytes()).founder());
    }

    @Test
    void aRepetitionWithoutEndIsCutToTheText() throws IOException {
        ofd.page().text(30, 50, 5.6, "", "g 2147483647 5.6", LINE);
        assertEquals(LINE + "\n", Readings.text(ofd.bytes()).text());
    }

    @Test
    void pagesWithoutTextArePictures() throws IOException {
        ofd.page().page();
        assertEquals(Reason.PICTURES_ONLY, Readings.refusal(ofd.bytes()));
    }

    @Test
    void anEntityInTheXmlIsRefused() throws IOException {
        ofd.page().text(30, 50, 5.6, LINE);
        byte[] bytes = PackedFiles.replace(ofd.bytes(), "Doc_0/Document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertEquals(Reason.DAMAGED, Readings.refusal(bytes));
    }
}
