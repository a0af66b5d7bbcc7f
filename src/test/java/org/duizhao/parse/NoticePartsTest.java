package org.duizhao.parse;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.TextRepair;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file that holds several documents is taken apart into them. */
class NoticePartsTest {

    private static final String FIRST = """
            青禾县人民政府关于做好2023年河道管护工作的通知
            各乡镇人民政府：
            一、加强巡查
            县水利局每月巡查1次。
            二、落实责任
            各乡镇明确1名河长。
            青禾县人民政府
            2023年4月6日
            """;
    private static final String SECOND = """
            青禾县人民政府关于做好2024年河道管护工作的通知
            各乡镇人民政府：
            一、加强巡查
            县水利局每月巡查2次。
            二、落实责任
            各乡镇明确2名河长。
            青禾县人民政府
            2024年4月8日
            """;

    private final TextRepair repair = new TextRepair(new HanLpSegmenter());
    private final NoticeParser parser = new NoticeParser();

    @Test
    void aSecondNoticeBehindTheSignatureOfTheFirstIsANoticeWithItsOwnHeadAndSignature() {
        SourceText file = file(FIRST + "\n" + SECOND);
        Notice whole = parse(file);
        assertEquals(2, NoticeParts.count(whole));
        assertTrue(NoticeParts.isCollection(whole));
        List<Notice> parts = NoticeParts.of(file, whole).stream().map(this::parse).toList();
        assertEquals(List.of("文件.txt#1", "文件.txt#2"), parts.stream().map(Notice::file).toList());
        assertEquals(List.of(2023, 2024), parts.stream().map(part -> part.metadata().year()).toList());
        assertEquals("青禾县人民政府", parts.get(1).metadata().issuer());
        assertEquals("2024-04-08", parts.get(1).metadata().dateIssued().toString());
        assertEquals(List.of("县水利局每月巡查2次。", "各乡镇明确2名河长。"), parts.get(1).measures().stream().map(Measure::text).toList());
        assertEquals(0, parts.get(0).outline().annexes().size());
    }

    @Test
    void aPartHasTheIdOfTheSameTextAloneAndThePartsAreTheWholeText() {
        SourceText file = file(FIRST + SECOND);
        List<SourceText> parts = NoticeParts.of(file, parse(file));
        assertEquals(file.text(), parts.stream().map(SourceText::text).collect(Collectors.joining()));
        assertEquals(SECOND, parts.get(1).text());
    }

    @Test
    void annexesThatHoldMeasuresArePartsAndFormsStayWithThePartBeforeThem() {
        SourceText file = file(FIRST + """
                附件1
                青禾县河道管护考核办法
                第一条 为做好河道管护考核，制定本办法。
                第二条 考核每半年进行1次。
                附件2
                河道管护登记表
                河段\t长度\t河长
                """);
        Notice whole = parse(file);
        List<SourceText> parts = NoticeParts.of(file, whole);
        assertEquals(2, parts.size());
        assertFalse(NoticeParts.isCollection(whole), "what calls itself an annex is one, and is not offered by itself");
        assertTrue(parts.get(1).text().startsWith("附件1\n"));
        Notice rules = parse(parts.get(1));
        assertEquals("青禾县河道管护考核办法", rules.metadata().title());
        assertEquals(List.of("河道管护登记表"), rules.outline().annexes().stream().map(annex -> annex.title()).toList());
    }

    @Test
    void oneNoticeHasNoParts() {
        SourceText file = file(FIRST);
        assertEquals(List.of(), NoticeParts.of(file, parse(file)));
        assertEquals(1, NoticeParts.count(parse(file)));
    }

    @Test
    void pagesAndFontsOfAPartAreCountedFromItsStart() {
        String text = FIRST + SECOND;
        SourceText paged = new SourceText(new SourceFile("0", "文件.pdf", text), Format.PDF, SourceText.LineKind.WRAPPED,
                List.of(new SourceRange(0, FIRST.length()), new SourceRange(FIRST.length(), text.length())), List.of(new SourceRange(FIRST.length() - 3, FIRST.length() + 4)));
        SourceText second = NoticeParts.of(paged, parse(file(text))).get(1);
        assertEquals(List.of(new SourceRange(0, SECOND.length())), second.pages());
        assertEquals(List.of(new SourceRange(0, 4)), second.founder());
    }

    private static SourceText file(String text) {
        return new SourceText(new SourceFile("0", "文件.txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN);
    }

    private Notice parse(SourceText source) {
        return parser.parse(source, repair.repair(source));
    }
}
