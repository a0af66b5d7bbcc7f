package org.duizhao.read.web;

import org.duizhao.read.Format;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HtmlFormatTest {

    private static final String NOTICE = """
            <p>云政发〔2024〕3号</p>
            <p>各乡镇人民政府，各街道办事处：</p>
            <p>　　为做好今年的安全生产工作，现通知如下。</p>
            <p>　　一、压实责任</p>
            <p>　　每月至少召开一次会议，研究部署安全生产工作；<br>每季度至少检查一次，发现问题立即整改。</p>
            """;
    private static final String LINES = """
            云政发〔2024〕3号
            各乡镇人民政府，各街道办事处：
            为做好今年的安全生产工作，现通知如下。
            一、压实责任
            每月至少召开一次会议，研究部署安全生产工作；
            每季度至少检查一次，发现问题立即整改。
            """;
    private static final String TITLE = "云岭县人民政府关于做好2024年安全生产工作的通知";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>%s_云岭县人民政府</title><style>p {color: red}</style></head><body>
            <div class="top"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/fw">政务服务</a> <a href="/hd">政民互动</a></div>
            <div>当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 通知公告</div>
            <div class="wrap"><h1 class="title">%s</h1>
            <div class="info">来源：县政府办 发布时间：2024-03-05 10:20 浏览次数：<span>12</span></div>
            <div class="bdsharebuttonbox"><a href="#">微信</a><a href="#">微博</a></div>
            <div id="zoom">%s</div><div>【打印本页】 【关闭窗口】</div><div>扫一扫在手机打开当前页</div></div>
            <div class="list"><a href="1">关于开展燃气安全检查、消防演练的公告，请查收。</a><a href="2">关于召开会议的通知，请参加。</a></div>
            <div class="footer">主办：云岭县人民政府　承办：县政府办公室<br>云ICP备12345678号-1</div>
            <script>var a = "一、不是正文。";</script></body></html>
            """.formatted(TITLE, TITLE, NOTICE);

    @Test
    void theNoticeIsReadWithoutWhatStandsAroundIt() {
        SourceText text = Readings.text(PAGE.getBytes(UTF_8));
        assertEquals(TITLE + "\n" + LINES, text.text());
        assertEquals(LineKind.PARAGRAPHS, text.lines());
        assertEquals(Format.HTML, text.format());
    }

    @Test
    void aPageWithoutNavigationIsReadWhole() {
        String page = "<html><body><h2>" + TITLE + "</h2>" + NOTICE + "<p>云岭县人民政府</p><p>2024年3月5日</p></body></html>";
        assertEquals(TITLE + "\n" + LINES + "云岭县人民政府\n2024年3月5日\n", Readings.text(page.getBytes(UTF_8)).text());
    }

    @Test
    void aPageOfOneBlockIsNotTakenForParagraphs() {
        String page = "<html><body><div>云岭县的通知：一、压实责任。每月开会。</div></body></html>";
        assertEquals(LineKind.UNKNOWN, Readings.text(page.getBytes(UTF_8)).lines());
    }

    @Test
    void aTitleThatStandsFarFromTheTextIsPutBeforeIt() {
        String links = "<a href='x'>云岭县政务公开栏目的一个链接</a>".repeat(60);
        String page = "<html><head><title>" + TITLE + "</title></head><body><h1>" + TITLE + "</h1><div>" + links + "</div><div><div>"
                + NOTICE + "</div></div><div>" + links + "</div></body></html>";
        assertEquals(TITLE + "\n" + LINES, Readings.text(page.getBytes(UTF_8)).text());
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "gbk, GBK", "utf-8, UTF-8", "big5, Big5-HKSCS", "gb2312, UTF-8", "iso-8859-1, GB18030"})
    void theCharsetIsTheOneTheBytesAreInWhateverThePageSays(String declared, String charset) {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'></head><body><p>一、"
                + "每月召開會議，研究安全生產工作。</p><p>二、每年演習一次。</p></body></html>";
        assertEquals("一、每月召開會議，研究安全生產工作。\n二、每年演習一次。\n",
                Readings.text(page.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void tablesAreReadRowByRow() {
        String page = "<html><body><p>任务如下。</p><table><tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td><p>排查隐患</p></td></tr></table></body></html>";
        assertEquals("任务如下。\n序号\t任务\n1\t排查隐患\n", Readings.text(page.getBytes(UTF_8)).text());
    }

    @Test
    void aTableThatHoldsTheWholeNoticeIsNoTable() {
        String page = "<html><body><table><tr><td>" + NOTICE + "</td></tr></table></body></html>";
        assertEquals(LINES, Readings.text(page.getBytes(UTF_8)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"当前位置：首页 > 政务公开", "扫一扫在手机打开当前页", "分享到：", "【打印】 【关闭】", "浏览次数：12", "微信 微博 QQ空间",
        "上一篇：关于消防的通知", "云ICP备12345678号", "来源：县政府办 发布时间：2024-03-05"})
    void linesOfThePageAreKnown(String line) {
        assertTrue(Boilerplate.isFurniture(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"分享安全知识，普及应急常识。", "打印宣传材料1000份", "一、时间：2024年6月", "关于我们县的安全生产工作", "云岭县人民政府", "2024年3月5日",
        "主办单位：县应急管理局", "联系人：王某"})
    void linesOfTheNoticeAreNot(String line) {
        assertFalse(Boilerplate.isFurniture(line));
    }

    @Test
    void aDocumentNumberStaysWhateverItsPlaceIsCalled() {
        String page = "<html><body><div class='header'>云政发〔2024〕3号</div><p>一、每月开会。</p><p>二、每年演练。</p></body></html>";
        assertTrue(Readings.text(page.getBytes(UTF_8)).text().startsWith("云政发〔2024〕3号\n"));
    }

    @Test
    void nestingDeeperThanAnyPageIsReadOrRefusedButHarmsNothing() {
        String deep = "<html><body>" + "<div>".repeat(200_000) + "一、每月开会。";
        assertTrue(Readings.all(deep.getBytes(UTF_8)).size() == 1);
    }

    @Test
    void aPageSavedAsOneFileIsReadInEitherTransferEncoding() {
        String base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8));
        assertEquals(TITLE + "\n" + LINES, Readings.text(mhtml("base64", base64, "utf-8")).text());
        assertEquals(Format.MHTML, Readings.text(mhtml("base64", base64, "utf-8")).format());
        byte[] gb = PAGE.replace("utf-8", "gb2312").getBytes(Charset.forName("GB18030"));
        assertEquals(TITLE + "\n" + LINES, Readings.text(mhtml("quoted-printable", quoted(gb), "gb2312")).text());
    }

    @Test
    void aPageSavedAsOneFileWithoutAPageIsDamaged() {
        assertEquals(Reason.DAMAGED, Readings.refusal("MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc".getBytes(UTF_8)));
    }

    private static byte[] mhtml(String encoding, String content, String charset) {
        return ("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                + "\tboundary=\"----MultipartBoundary--x\"\r\n\r\n\r\n------MultipartBoundary--x\r\nContent-Type: text/html; charset=" + charset
                + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + content
                + "\r\n------MultipartBoundary--x\r\nContent-Type: image/png\r\n\r\nabc\r\n------MultipartBoundary--x--\r\n").getBytes(ISO_8859_1);
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            quoted.append(bytes[i] > ' ' && bytes[i] != '=' ? "" + (char) bytes[i] : String.format("=%02X", bytes[i]));
            quoted.append(i % 20 == 19 ? "=\r\n" : "");
        }
        return quoted.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tbody><tr><td id=\"UCAP-CONTENT\"><p>一、压实责任</p><p>每月检查一次。</p></td></tr></tbody>", "<tr><td>一、压实责任</td></tr><tr><td>每月检查一次。</td></tr>",
            "<%@ page contentType=\"text/html\" %>\n<div><p>一、压实责任</p><p>每月检查一次。</p></div>", "<span>一、压实责任</span><br><span>每月检查一次。</span>",
            "一、压实责任<br/>每月检查一次。<br/><br/><br/>"})
    void aPieceOfAPageIsReadAsOne(String piece) {
        SourceText text = Readings.text(piece.getBytes(UTF_8));
        assertEquals(Format.HTML, text.format());
        assertEquals("一、压实责任\n每月检查一次。\n", text.text());
    }

    @Test
    void aTextThatOnlyShowsAnElementIsNone() {
        assertEquals(Format.TEXT, Readings.text("页面中的<b>字样</b>应当删除，每月检查一次。".getBytes(UTF_8)).format());
    }
}
