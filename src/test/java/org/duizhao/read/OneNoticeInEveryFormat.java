package org.duizhao.read;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duizhao.read.page.ChineseOfd;
import org.duizhao.read.page.ChinesePdf;
import org.duizhao.read.word.WordList;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One invented notice as each format holds it: paragraphs where the format has them, lines of pages where it has pages. */
public final class OneNoticeInEveryFormat {

    /** Its paragraphs, as a reader would read them aloud. */
    public static final List<String> PARAGRAPHS = List.of(
            "云岭县人民政府文件",
            "云政发〔2024〕3号",
            "云岭县人民政府关于做好2024年安全生产工作的通知",
            "各乡镇人民政府，各街道办事处，县直各有关单位：",
            "2024年是实现“十四五”规划目标任务的关键一年，为进一步做好全县安全生产工作，坚决防范和遏制重特大事故，现就有关事项通知如下。",
            "一、压实安全生产责任",
            "（一）落实党政领导责任。县安委会每季度至少召开1次全体会议，分析研判安全生产形势；县政府领导班子成员每月至少带队检查1次分管领域的安全生产工作。（县安委会办公室负责）",
            "（二）落实企业主体责任。督促企业做到安全责任、安全投入、安全培训、安全管理、应急救援“五到位”，6月底前规模以上企业全部建立安全风险分级管控制度。（县应急局、县工信局按职责分工负责）",
            "二、深化重点领域专项整治",
            "（一）煤矿。严禁超能力、超强度、超定员组织生产，对列入计划的3处矿井开展全面体检，整改率达到100%。",
            "（二）道路交通。排查治理急弯陡坡、临水临崖等危险路段，新增隐患路段在30日内整改到位。",
            "三、强化应急救援能力",
            "各乡镇每半年至少组织1次综合应急演练，高危行业企业每年至少组织2次。严格执行24小时值班制度，不得迟报、漏报、瞒报。",
            "云岭县人民政府",
            "2024年3月5日");

    private static final Map<String, Integer> CENTRED = Map.of(PARAGRAPHS.get(0), 26, PARAGRAPHS.get(1), 16, PARAGRAPHS.get(2), 18);
    private static final int LINE_CHARACTERS = 26;

    private OneNoticeInEveryFormat() {
    }

    /** The bytes by format, named as files: {@code notice.docx}. */
    public static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("notice.txt", text(StandardCharsets.UTF_8));
        files.put("notice-gb18030.txt", text(Charset.forName("GB18030")));
        files.put("notice-utf16.txt", text(StandardCharsets.UTF_16));
        files.put("notice.docx", docx());
        files.put("notice.doc", doc());
        files.put("notice.html", html());
        files.put("notice.mht", mhtml());
        files.put("notice.pdf", pdf());
        files.put("notice.ofd", ofd());
        return files;
    }

    public static byte[] text(Charset charset) {
        return PARAGRAPHS.stream().map(paragraph -> isBody(paragraph) ? "　　" + paragraph : paragraph)
                .collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(charset);
    }

    /** As Word or WPS writes it; the headings of the first level are numbered by Word itself. */
    public static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordList list = new WordList(document, "chineseCounting", "%1、");
            for (String paragraph : PARAGRAPHS) {
                XWPFParagraph written = document.createParagraph();
                written.setAlignment(CENTRED.containsKey(paragraph) ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
                boolean numbered = paragraph.matches("[一二三]、.*");
                written.createRun().setText(numbered ? paragraph.substring(2) : paragraph);
                if (numbered) {
                    list.number(written);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The .docx, saved as .doc by LibreOffice 7.4. */
    public static byte[] doc() throws IOException {
        try (InputStream in = OneNoticeInEveryFormat.class.getResourceAsStream("notice.doc")) {
            return Objects.requireNonNull(in, "notice.doc").readAllBytes();
        }
    }

    public static byte[] html() {
        return page().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] mhtml() {
        String content = java.util.Base64.getMimeEncoder().encodeToString(html());
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + content + "\r\n--x--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Three pages, lines of 26 characters in 三号, page numbers at the foot. */
    public static byte[] pdf() throws IOException {
        ChinesePdf pdf = new ChinesePdf();
        List<List<PrintedLine>> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            pdf.page();
            pages.get(i).forEach(line -> pdf.text(line.x(), 842 - line.y(), line.size(), line.text()));
            pdf.text(270, 60, 14, "— " + (i + 1) + " —");
        }
        return pdf.bytes();
    }

    public static byte[] ofd() throws IOException {
        ChineseOfd ofd = new ChineseOfd();
        List<List<PrintedLine>> pages = pages();
        double millimetres = 25.4 / 72;
        for (int i = 0; i < pages.size(); i++) {
            ofd.page();
            pages.get(i).forEach(line ->
                    ofd.text(line.x() * millimetres, line.y() * millimetres, line.size() * millimetres, line.text()));
            ofd.text(95, 276, 14 * millimetres, "— " + (i + 1) + " —");
        }
        return ofd.bytes();
    }

    private static boolean isBody(String paragraph) {
        return PARAGRAPHS.indexOf(paragraph) > 3 && PARAGRAPHS.indexOf(paragraph) < PARAGRAPHS.size() - 2;
    }

    private static String page() {
        String title = PARAGRAPHS.get(2);
        String paragraphs = PARAGRAPHS.stream().map(text -> "<p style=\"text-indent: 2em\">　　" + text + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>"
                + "<ul class=\"nav\"><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li></ul>"
                + "<div>当前位置：<a href=\"/\">首页</a> &gt; 政务公开</div><div class=\"content\">" + paragraphs
                + "</div><div>扫一扫在手机打开当前页</div><div class=\"footer\">云ICP备12345678号-1</div></body></html>";
    }

    private static List<List<PrintedLine>> pages() {
        List<List<PrintedLine>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        double y = 120;
        for (String paragraph : PARAGRAPHS) {
            for (PrintedLine line : lines(paragraph)) {
                if (y > 640) {
                    pages.add(new ArrayList<>());
                    y = 120;
                }
                pages.get(pages.size() - 1).add(new PrintedLine(line.x(), y, line.size(), line.text()));
                y += 28;
            }
        }
        return pages;
    }

    /** The paragraph cut at the page's width, its first line indented, a title in the middle, a signature at the right. */
    private static List<PrintedLine> lines(String paragraph) {
        Integer size = CENTRED.get(paragraph);
        if (size != null) {
            return List.of(new PrintedLine((595 - paragraph.length() * (double) size) / 2, 0, size, paragraph));
        }
        if (PARAGRAPHS.indexOf(paragraph) >= PARAGRAPHS.size() - 2) {
            return List.of(new PrintedLine(340, 0, 16, paragraph));
        }
        List<PrintedLine> lines = new ArrayList<>();
        int first = isBody(paragraph) ? LINE_CHARACTERS - 2 : LINE_CHARACTERS;
        for (int at = 0; at < paragraph.length();) {
            int end = Math.min(at + (at == 0 ? first : LINE_CHARACTERS), paragraph.length());
            // no line begins with a closing sign
            while (end < paragraph.length() && "，。；、：）”》".indexOf(paragraph.charAt(end)) >= 0) {
                end++;
            }
            lines.add(new PrintedLine(at == 0 && isBody(paragraph) ? 112 : 80, 0, 16, paragraph.substring(at, end)));
            at = end;
        }
        return lines;
    }

    /** A line of a page: its left end and base line in points from the upper left corner. */
    private record PrintedLine(double x, double y, double size, String text) {
    }
}
