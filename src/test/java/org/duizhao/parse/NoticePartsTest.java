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
    void anAnnexHasThePlaceAndTheYearOfTheWhole() {
        SourceText file = file(FIRST + """
                附件
                河道管护考核办法
                第一条 为做好河道管护考核，制定本办法。
                第二条 考核于11月底前完成。
                """);
        Notice whole = parse(file);
        Notice rules = NoticeParts.within(whole, parse(NoticeParts.of(file, whole).get(1)));
        assertEquals("青禾县", rules.metadata().jurisdiction().name());
        assertEquals(2023, rules.metadata().year());
        assertEquals("河道管护考核办法", rules.metadata().title());
        Notice second = parse(file(SECOND));
        assertEquals(second, NoticeParts.within(whole, second), "what names both itself keeps them");
    }

    /** A title, a table of contents and one notice after another: the title stands alone before the parts, the parts carry what they say themselves. */
    @Test
    void aCollectionOfManyNoticesIsTakenApartIntoEach() {
        List<String> subjects = List.of("防汛", "森林防火", "燃气安全", "校园安全", "河湖管护", "农村公路", "食品安全", "养老服务", "供水", "网格管理", "档案管理", "公务用车", "值班值守", "保密管理",
                "政务公开", "督查督办", "信访接待", "会议管理", "采购管理", "固定资产", "财务报销", "考勤管理", "培训教育", "印章管理", "合同审查", "档案借阅", "信息报送", "应急演练", "物资储备", "车辆调度", "绩效考核");
        StringBuilder text = new StringBuilder("云岭县安全生产文件汇编\n目　录\n");
        subjects.forEach(subject -> text.append("云岭县人民政府办公室关于做好").append(subject).append("工作的通知（").append(subjects.indexOf(subject) * 2 + 1).append("）\n"));
        for (String subject : subjects) {
            text.append("云岭县人民政府办公室关于做好").append(subject).append("工作的通知\n云政办发〔2024〕").append(subjects.indexOf(subject) + 1).append("号\n各乡镇人民政府：\n")
                    .append("一、压实责任\n").append(task(subject)).append("\n云岭县人民政府办公室\n2024年4月8日\n");
        }
        SourceText file = file(text.toString());
        Notice whole = parse(file);
        assertEquals("云岭县安全生产文件汇编", whole.metadata().title());
        assertTrue(NoticeParts.isCollection(whole));
        List<Notice> parts = NoticeParts.of(file, whole).stream().map(this::parse).toList();
        assertEquals(text.toString(), parts.stream().map(Notice::sourceText).collect(Collectors.joining()));
        assertEquals(0, parts.get(0).measures().size(), "title and contents are no measures");
        assertEquals(subjects.stream().map(subject -> "云岭县人民政府办公室关于做好" + subject + "工作的通知").toList(),
                parts.stream().skip(1).map(part -> part.metadata().title()).toList());
        for (int i = 1; i < parts.size(); i++) {
            assertEquals("云政办发〔2024〕" + i + "号", parts.get(i).metadata().documentNumber());
            assertEquals(List.of(task(subjects.get(i - 1))), parts.get(i).measures().stream().map(Measure::text).toList());
        }
    }

    private static String task(String subject) {
        return "各乡镇每月检查一次" + subject + "工作，发现问题立即整改，并于次月5日前将整改情况报县人民政府办公室汇总通报。";
    }

    @Test
    void aListOfManyAnnexesIsNoHeadingOfTheLetter() {
        StringBuilder text = new StringBuilder("云岭县人民政府办公室关于印发安全生产方案的通知\n各乡镇人民政府：\n　　现将安全生产方案印发给你们，请认真执行。\n");
        for (int i = 1; i <= 20; i++) {
            text.append(i == 1 ? "附件：" : "").append(i).append("．云岭县第").append(i).append("项整治方案\n");
        }
        text.append("云岭县人民政府办公室\n2024年3月5日\n");
        for (int i = 1; i <= 20; i++) {
            text.append("附件").append(i).append("\n云岭县第").append(i).append("项整治方案\n　　").append(task("第" + i + "项")).append("\n");
        }
        SourceText file = file(text.toString());
        Notice whole = parse(file);
        assertEquals(List.of(), whole.outline().headings());
        assertEquals(20, NoticeParts.count(whole), "the first stands with the letter that brings it");
        assertEquals(21, whole.measures().size());
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
