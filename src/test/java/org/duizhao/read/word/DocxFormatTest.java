package org.duizhao.read.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.duizhao.read.Format;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DocxFormatTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final XWPFDocument document = new XWPFDocument();

    @Test
    void aParagraphIsALine() throws IOException {
        paragraph("云岭县人民政府文件");
        paragraph("");
        paragraph("一、压实责任");
        assertEquals("云岭县人民政府文件\n\n一、压实责任\n", text());
        assertEquals(LineKind.PARAGRAPHS, Readings.text(bytes()).lines());
        assertEquals(Format.DOCX, Readings.text(bytes()).format());
    }

    @Test
    void numbersThatWordMakesItselfStandInTheText() throws Exception {
        BigInteger list = list(level(0, "chineseCounting", "%1、", ""), level(1, "chineseCountingThousand", "（%2）", ""),
                level(2, "decimal", "%3.", ""));
        numbered("压实责任", list, 0);
        numbered("党政责任", list, 1);
        numbered("部门责任", list, 1);
        numbered("应急部门", list, 2);
        numbered("排查隐患", list, 0);
        numbered("煤矿", list, 1);
        assertEquals("一、压实责任\n（一）党政责任\n（二）部门责任\n1.应急部门\n二、排查隐患\n（一）煤矿\n", text());
    }

    @Test
    void aListThatDoesNotRestartRunsThroughTheNotice() throws Exception {
        BigInteger list = list(level(0, "chineseCounting", "%1、", ""), level(1, "decimal", "%2. ", "<w:lvlRestart w:val='0'/>"));
        numbered("压实责任", list, 0);
        numbered("甲", list, 1);
        numbered("排查隐患", list, 0);
        numbered("乙", list, 1);
        assertEquals("一、压实责任\n1. 甲\n二、排查隐患\n2. 乙\n", text());
    }

    @Test
    void aSecondUseOfAListMayStartAnew() throws Exception {
        BigInteger list = list(level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val='nothing'/>"));
        BigInteger again = document.getNumbering().addNum(BigInteger.ZERO);
        document.getNumbering().getNum(again).getCTNum().addNewLvlOverride().addNewStartOverride().setVal(BigInteger.valueOf(3));
        document.getNumbering().getNum(again).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
        numbered("甲", list, 0);
        numbered("乙", list, 0);
        numbered("丙", again, 0);
        numbered("丁", again, 0);
        assertEquals("①甲\n②乙\n③丙\n④丁\n", text());
    }

    @Test
    void chaptersAndArticlesAreNumberedAndPartedFromTheirTitles() throws Exception {
        BigInteger list = list(level(0, "chineseCountingThousand", "第%1章", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        numbered("总则", list, 0);
        numbered("范围", list, 1);
        assertEquals("第一章 总则\n1.1 范围\n", text());
    }

    @Test
    void bulletsAreNoText() throws Exception {
        numbered("横幅", list(level(0, "bullet", "\uF06C", "")), 0);
        assertEquals("横幅\n", text());
    }

    @Test
    void trackedDeletionsAreOutAndInsertionsIn() throws Exception {
        xml("<w:r><w:t>每</w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>季度</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='a'><w:r><w:t>月</w:t></w:r></w:ins><w:r><w:t>召开会议。</w:t></w:r>");
        assertEquals("每月召开会议。\n", text());
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() throws Exception {
        xml("<w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr><w:r><w:t>每月</w:t></w:r>");
        paragraph("召开会议。");
        assertEquals("每月召开会议。\n", text());
    }

    @Test
    void aTableReadsRowByRow() throws IOException {
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("序号");
        table.getRow(0).getCell(1).setText("任务");
        table.getRow(1).getCell(0).setText("1");
        table.getRow(1).getCell(1).setText("排查隐患");
        assertEquals("序号\t任务\n1\t排查隐患\n", text());
    }

    @Test
    void aTableMadeForLayoutReadsParagraphByParagraph() throws IOException {
        XWPFTable table = document.createTable(1, 1);
        table.getRow(0).getCell(0).setText("一、压实责任");
        table.getRow(0).getCell(0).addParagraph().createRun().setText("每月召开会议。");
        assertEquals("一、压实责任\n每月召开会议。\n", text());
    }

    @Test
    void aLineBreakEndsALine() throws IOException {
        XWPFParagraph paragraph = paragraph("云岭县人民政府");
        paragraph.createRun().addBreak();
        paragraph.createRun().setText("关于加强安全生产工作的通知");
        assertEquals("云岭县人民政府\n关于加强安全生产工作的通知\n", text());
    }

    @Test
    void aTextBoxFollowsTheParagraphItIsAnchoredIn() throws Exception {
        xml("<w:r><w:t>正文</w:t></w:r><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>"
                + "<w:p><w:r><w:t>云政发〔2024〕3号</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
        assertEquals("正文\n云政发〔2024〕3号\n", text());
    }

    @Test
    void footnotesStandAtTheEnd() throws IOException {
        XWPFParagraph paragraph = paragraph("规模以上企业");
        document.createFootnotes();
        org.apache.poi.xwpf.usermodel.XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText("指年主营业务收入2000万元以上的企业。");
        paragraph.addFootnoteReference(note);
        paragraph("一、总则");
        assertEquals("规模以上企业\n一、总则\n指年主营业务收入2000万元以上的企业。\n", text());
    }

    @Test
    void runningHeadsAndHiddenTextAreNoText() throws Exception {
        document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
        xml("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>一、总则</w:t></w:r>");
        assertEquals("一、总则\n", text());
    }

    @Test
    void aDocumentCutOffIsDamaged() throws IOException {
        paragraph("一、压实责任");
        byte[] bytes = bytes();
        assertEquals(Reason.DAMAGED, Readings.refusal(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void aDocumentWithoutTextIsEmpty() throws IOException {
        paragraph("　");
        assertEquals(Reason.EMPTY, Readings.refusal(bytes()));
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void xml(String content) throws XmlException {
        CTP parsed = CTP.Factory.parse("<xml-fragment " + W + ">" + content + "</xml-fragment>");
        ((XmlObject) document.createParagraph().getCTP()).set(parsed);
    }

    private void numbered(String text, BigInteger list, int level) {
        XWPFParagraph paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private BigInteger list(String... levels) throws XmlException {
        CTNumbering numbering = CTNumbering.Factory.parse("<xml-fragment " + W + "><w:abstractNum w:abstractNumId='0'>"
                + String.join("", levels) + "</w:abstractNum></xml-fragment>");
        CTAbstractNum pattern = numbering.getAbstractNumArray(0);
        document.createNumbering().addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(pattern));
        return document.getNumbering().addNum(BigInteger.ZERO);
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private String text() throws IOException {
        return Readings.text(bytes()).text();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
