package org.duizhao.read.page;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.file.DocumentReader;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PdfFormatTest {

    private static final String LINE = "各乡镇人民政府要每月至少召开一次会议研究部署安全生产工作";

    private final ChinesePdf pdf = new ChinesePdf();

    @Test
    void linesStandAsTheyStandOnThePage() throws IOException {
        pdf.page().text(80, 700, 16, "云岭县人民政府关于加强安全生产工作的通知").text(80, 672, 16, "云政发〔2024〕3号，共5%—8%的“企业”");
        SourceText text = Readings.text(pdf.bytes());
        assertEquals("云岭县人民政府关于加强安全生产工作的通知\n云政发〔2024〕3号，共5%—8%的“企业”\n", text.text());
        assertEquals(LineKind.WRAPPED, text.lines());
        assertEquals(Format.PDF, text.format());
    }

    @Test
    void theOrderIsThatOfThePageNotOfTheFile() throws IOException {
        pdf.page().text(80, 600, 16, "第二行在文件里排在前面而已").text(80, 628, 16, "第一行在文件里排在后面而已");
        assertEquals("第一行在文件里排在后面而已\n第二行在文件里排在前面而已\n", text());
    }

    @Test
    void aWideGapIsAnEmptyLineAndAnIndentedLineKeepsTwoSpaces() throws IOException {
        pdf.page();
        for (int i = 0; i < 6; i++) {
            boolean first = i == 0 || i == 3;
            pdf.text(first ? 112 : 80, 700 - 28 * i - (i >= 3 ? 28 : 0), 16, first ? LINE.substring(2) : LINE);
        }
        String indented = "　　" + LINE.substring(2) + "\n" + LINE + "\n" + LINE + "\n";
        assertEquals(indented + "\n" + indented, text());
    }

    @Test
    void eachPageKnowsItsRange() throws IOException {
        pdf.page().text(80, 700, 16, "第一页的文字在这里写着").page().page().text(80, 700, 16, "第三页的文字在这里写着");
        SourceText text = Readings.text(pdf.bytes());
        assertEquals(List.of(new SourceRange(0, 12), new SourceRange(12, 12), new SourceRange(12, 24)), text.pages());
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        pdf.page().text(150, 780, 20, "云岭县关于安全生产工作的一个很长的通知");
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 720 - 24 * i, 14, "左栏第" + i + "行的文字一直写到这边").text(330, 720 - 24 * i, 14, "右栏第" + i + "行的文字一直写到这边");
        }
        String text = text();
        assertTrue(text.startsWith("云岭县关于"), text);
        assertTrue(text.indexOf("左栏第7行") < text.indexOf("右栏第0行"), text);
        assertTrue(text.contains("左栏第0行的文字一直写到这边\n左栏第1行"), text);
    }

    @Test
    void aTableOfTwoColumnsIsReadRowByRow() throws IOException {
        pdf.page();
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 720 - 24 * i, 14, "任务" + i).text(330, 720 - 24 * i, 14, "应急管理局每月检查一次并且报告" + i);
        }
        assertTrue(text().startsWith("任务0 应急管理局每月检查一次并且报告0\n任务1 "), text());
    }

    @Test
    void turnedPagesReadAsTheyAreShown() throws IOException {
        pdf.page(90).text("STSong-Light", "0 1 -1 0 100 80", 16, "第一行的文字在横放的页面上")
                .text("STSong-Light", "0 1 -1 0 128 80", 16, "第二行的文字在横放的页面上");
        assertEquals("第一行的文字在横放的页面上\n第二行的文字在横放的页面上\n", text());
    }

    @Test
    void textAlongTheMarginDoesNotCutIntoTheLines() throws IOException {
        pdf.page().text(80, 700, 16, LINE).text(80, 672, 16, LINE).text("STSong-Light", "0 1 -1 0 40 650", 12, "装订线");
        assertEquals(LINE + "\n" + LINE + "\n\n" + "　".repeat(20) + "装订线\n", text());
    }

    @Test
    void boldByPrintingTwiceIsReadOnce() throws IOException {
        pdf.page().text(80, 700, 16, "一、压实安全生产责任制").text(80.3, 700, 16, "一、压实安全生产责任制");
        assertEquals("一、压实安全生产责任制\n", text());
    }

    @Test
    void signsOfAFounderFontAreMarked() throws IOException {
        pdf.page().text("E-BZ", 80, 700, 16, "圆园").text("FZXBSJW--GB1-0", 112, 700, 16, "年云岭县产业园区通知");
        assertEquals(List.of(new SourceRange(0, 2)), Readings.text(pdf.bytes()).founder());
    }

    @Test
    void pagesOfPicturesAreSaidToBeSuch() throws IOException {
        PDPage page = new PDPage();
        pdf.document().addPage(page);
        try (var stream = new org.apache.pdfbox.pdmodel.PDPageContentStream(pdf.document(), page)) {
            BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            stream.drawImage(LosslessFactory.createFromImage(pdf.document(), scan), 0, 0);
        }
        assertEquals(Reason.PICTURES_UNREAD, Readings.refusal(pdf.bytes()));
    }

    @Test
    void aPasswordIsSaidToBeNeeded() throws IOException {
        pdf.page().text(80, 700, 16, LINE);
        pdf.document().protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        assertEquals(Reason.ENCRYPTED, Readings.refusal(pdf.bytes()));
    }

    @Test
    void aPasswordOnlyForChangesDoesNotKeepFromReading() throws IOException {
        pdf.page().text(80, 700, 16, LINE);
        pdf.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertEquals(LINE + "\n", text());
    }

    @Test
    void aFileCutOffIsDamaged() throws IOException {
        for (int i = 0; i < 30; i++) {
            pdf.page().text(80, 700, 16, LINE);
        }
        byte[] whole = pdf.bytes();
        assertEquals(Reason.DAMAGED, Readings.refusal(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void tenThousandEmptyPagesAreRefusedAtOnce() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            pdf.document().addPage(new PDPage());
        }
        assertEquals(Reason.TOO_MANY_PAGES, Readings.refusal(pdf.bytes()));
    }

    @Test
    void emptyPagesAreEmpty() throws IOException {
        pdf.page().page();
        assertEquals(Reason.EMPTY, Readings.refusal(pdf.bytes()));
    }

    @Test
    void aPageThatUnpacksToAGigabyteIsABomb() throws IOException {
        ReadLimits small = new ReadLimits(1 << 20, 1 << 20, new ReadLimits.Packed(3 << 20, 100, 2), 500_000, 100, 60);
        pdf.page().text(80, 700, 16, LINE);
        var out = new java.io.ByteArrayOutputStream();
        var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf.document(),
                new java.io.ByteArrayInputStream(" ".repeat(4 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                org.apache.pdfbox.cos.COSName.FLATE_DECODE);
        pdf.document().getPage(0).setContents(stream);
        pdf.document().save(out);
        List<ReadOutcome> outcomes = new DocumentReader(small).read(new Document("a.pdf", out.toByteArray(), 0));
        assertEquals(Reason.BOMB, ((Unreadable) outcomes.get(0)).reason());
    }

    private String text() throws IOException {
        return Readings.text(pdf.bytes()).text();
    }
}
