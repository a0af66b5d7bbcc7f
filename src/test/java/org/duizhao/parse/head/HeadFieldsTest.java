package org.duizhao.parse.head;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Titles of several lines, red heads of two offices, numbers in any brackets, data of pages and databases. */
class HeadFieldsTest {

    private static Notice head(String... head) {
        String[] lines = java.util.Arrays.copyOf(head, head.length + 1);
        lines[head.length] = "各村要每日巡堤两次。";
        Notice notice = Parsed.of(lines);
        assertEquals(List.of("各村要每日巡堤两次。"), Parsed.texts(notice));
        assertEquals(0, Accounting.of(notice).unaccounted());
        return notice;
    }

    @Test
    void aTitleMayTakeSeveralLinesWhateverTheFirstEndsWith() {
        assertEquals("云岭县人民政府办公室关于规范乡镇重大决策文件集体讨论制度的实施意见",
                head("云岭县人民政府办公室关于规范乡镇重大决策文件", "集体讨论制度的实施意见", "各乡镇：").metadata().title());
        assertEquals("云岭县人民政府关于落实防汛应急预案有关事项的通知", head("云岭县人民政府", "关于落实防汛应急预案", "有关事项的通知", "各乡镇：").metadata().title());
        assertEquals("云岭县人民政府对县十届人大四次会议第7号建议的答复", head("云岭县人民政府对县十届人大", "四次会议第7号建议的答复", "云政函〔2024〕7号", "李某等代表：").metadata().title());
        assertEquals("云岭县校园安全工作要点", head("附件1", "云岭县校园安全工作要点").metadata().title());
    }

    @Test
    void aRedHeadOfTwoOfficesIsNoTitle() {
        for (String[] red : List.of(new String[]{"云岭县发展和改革局文件", "云岭县财政局"}, new String[]{"云岭县发展和改革局", "文件", "云岭县财政局"},
                new String[]{"云岭县发展和改革局", "云岭县财政局文件"}, new String[]{"云岭县发展和改革局", "云岭县财政局", "文 件"})) {
            String[] lines = java.util.Arrays.copyOf(red, red.length + 3);
            lines[red.length] = "云发改〔2024〕8号";
            lines[red.length + 1] = "关于加强资金监管的通知";
            lines[red.length + 2] = "各乡镇：";
            Metadata read = head(lines).metadata();
            assertEquals("关于加强资金监管的通知", read.title());
            assertEquals("云岭县发展和改革局 云岭县财政局", read.issuer());
        }
    }

    @Test
    void aNameOnTwoLinesIsOne() {
        assertEquals("云岭县城乡旅游发展集团管理有限公司云山分公司", head("云岭县城乡旅游发展集团管理", "有限公司云山分公司文件", "云旅〔2024〕3号", "关于防汛的通知", "各部门：").metadata().issuer());
        Notice notice = Parsed.of("云岭县新型城镇化工作领导小组办公室关于防汛的通知", "各村：", "各村要每日巡堤。", "云岭县新型城镇化工作", "领导小组办公室", "2024年6月2日");
        assertEquals("云岭县新型城镇化工作领导小组办公室", notice.metadata().issuer());
        assertEquals(List.of("各村要每日巡堤。"), Parsed.texts(notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（云政办秘〔2024〕8号）", "云政办秘〔2024〕8号", "(云政办秘[2024]8号)", "云政办秘（2024）8号", "云政办秘【2024】8号", "云 政 办 秘 〔2024〕 8 号"})
    void aNumberMayStandInAnyBrackets(String line) {
        String number = head("云岭县人民政府关于防汛的通知", line, "各乡镇：").metadata().documentNumber();
        assertEquals("云政办秘20248号", number.replaceAll("[^一-龥0-9]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县科技局、云岭生产建设兵团：", "各团场、云岭水电集团有限公司：", "云岭职业学院、县农商银行：", "李某等代表：", "县总工会、县残联："})
    void corpsFirmsAndCollegesAreAddressed(String line) {
        assertEquals(line.substring(0, line.length() - 1), head("云岭县人民政府关于防汛的批复", "云政函〔2024〕8号", line).metadata().addressees());
    }

    @Test
    void theDataOfAPageAreFieldsWhereTheySaySomething() {
        Metadata read = head("标题：云岭县人民政府关于河道管理的通告", "发布机构：云岭县人民政府", "索引号：000012345/2024-00031", "成文日期：2024年04月18日", "文号：云政告〔2024〕3号",
                "原文链接：http://yunling.example/a.html", "云岭县人民政府", "关于河道管理的通告").metadata();
        assertEquals("云岭县人民政府关于河道管理的通告", read.title());
        assertEquals("云政告〔2024〕3号", read.documentNumber());
        assertEquals("云岭县人民政府", read.issuer());
        assertEquals(LocalDate.of(2024, 4, 18), read.dateIssued());
    }

    @Test
    void theDataOfADatabaseOfLawsAreFieldsToo() {
        Metadata read = head("云岭县农村公路管理办法", "【法宝引证码】 CLI.14.1234567", "【发布部门】 云岭县人民政府", "【发文字号】 云政发〔2021〕12号", "【发布日期】 2021.05.20",
                "【实施日期】 2021.06.01", "【时效性】 现行有效", "【效力级别】 地方规范性文件").metadata();
        assertEquals("云岭县农村公路管理办法", read.title());
        assertEquals("云政发〔2021〕12号", read.documentNumber());
        assertEquals("云岭县人民政府", read.issuer());
        assertEquals(LocalDate.of(2021, 5, 20), read.dateIssued());
    }

    @Test
    void labelsAndValuesMayStandOnLinesOfTheirOwnOrSeveralOnOne() {
        Metadata read = head("索 引 号：", "000012345/2024-00031", "发文机关：", "云岭县水利局", "文　号：云水〔2024〕3号　成文日期：2024-04-18", "关于防汛的通知", "各村：").metadata();
        assertEquals("云岭县水利局", read.issuer());
        assertEquals("云水〔2024〕3号", read.documentNumber());
        assertEquals(LocalDate.of(2024, 4, 18), read.dateIssued());
    }

    @Test
    void bodiesThatSignSideBySideAreKeptApart() {
        assertEquals("云岭县应急管理局 云岭县消防救援大队",
                Parsed.of("关于联合检查的通知", "各村：", "每月检查一次。", "云岭县应急管理局　　云岭县消防救援大队", "2024年5月1日").metadata().issuer());
    }

    @Test
    void theYearOfAnEventIsNotTheNoticesOwn() {
        Notice notice = Parsed.of("云岭县人民政府关于做好2030年运动会筹备工作的通知", "各乡镇：", "每月调度一次。", "云岭县人民政府", "2024年5月1日");
        assertEquals(2024, notice.metadata().year());
    }

    @Test
    void theNoteUnderATitleMayTakeSeveralLines() {
        Metadata read = head("云岭县人民代表大会常务委员会关于加强河湖保护的决定", "（2023年5月31日云岭县第八届人民代表大会", "常务委员会第三次会议通过）").metadata();
        assertEquals(LocalDate.of(2023, 5, 31), read.dateIssued());
        assertEquals("云岭县人民代表大会常务委员会", read.issuer());
    }

    @Test
    void dataOfAPageMayBeAListWithDotsAndItsValuesStandOnTheNextLines() {
        Metadata read = head("返回顶部", "• 索引号：", "6107/2024-001", "• 发文机构：", "县政府网站", "• 发文字号：", "云政发〔2024〕7号", "• 发文日期：", "2024年04月06日 16:40", "• 有效性：",
                "• 内容概述：", "云岭县人民政府关于河湖管护的决定").metadata();
        assertEquals(LocalDate.of(2024, 4, 6), read.dateIssued());
        assertEquals("云政发〔2024〕7号", read.documentNumber());
        assertEquals("云岭县人民政府", read.issuer(), "a site issues nothing");
    }

    @Test
    void aLabelWithoutAValueTakesNoNumberForADate() {
        Metadata read = head("云岭县人民政府关于河湖管护的决定", "索引号：6107/2024-001 发文日期：2024年4月6日 文  号： 成文日期：", "云政发〔2024〕7号").metadata();
        assertEquals("云政发〔2024〕7号", read.documentNumber());
    }

    @Test
    void theBodyThatADatabaseNamesOverTheNumberIssuesTheDocument() {
        Metadata read = head("关于加强河湖管护的通知", "青禾市云岭县水利局办公室", "云水办〔2024〕3号", "关于加强河湖管护的通知", "各乡镇：").metadata();
        assertEquals("青禾市云岭县水利局办公室", read.issuer());
    }

    @Test
    void aDashIsOfNoBody() {
        assertEquals("云岭县人民政府关于河湖管护的决定", head("——云岭县水利局", "云岭县人民政府关于河湖管护的决定").metadata().title());
    }

    @Test
    void aLetterWithoutATitleIsKnownByWhatItBrings() {
        Notice notice = Parsed.of("各乡镇人民政府：", "《云岭县河湖管护规则》已经县政府同意，现予印发。", "云岭县人民政府", "2024年11月20日", "云岭县河湖管护规则", "第一章 总则",
                "第一条 为加强河湖管护，制定本规则。", "第二条 各村要每日巡堤两次，发现问题立即报告乡镇人民政府。");
        assertEquals("云岭县河湖管护规则", notice.metadata().title());
        assertEquals("云岭县", notice.metadata().jurisdiction().name());
    }

    @Test
    void aNumberBehindTheTitleIsTheDocuments() {
        Metadata read = head("关于开展春季河堤检查的通知（云水办〔2024〕1号）", "2024.3.12", "各乡镇：").metadata();
        assertEquals("关于开展春季河堤检查的通知", read.title());
        assertEquals("云水办〔2024〕1号", read.documentNumber());
    }

    @Test
    void committeeAndGovernmentOfOnePlaceIssueTogether() {
        Metadata read = head("中共云岭县委 云岭县人民政府关于河湖管护的意见", "（2024年3月13日）").metadata();
        assertEquals("中共云岭县委 云岭县人民政府", read.issuer());
        assertEquals("意见", read.genre());
    }

    @Test
    void anEmptyLabelForTheNumberTakesNoTitle() {
        Metadata read = head("文号：", "关于做好河湖管护工作的实施意见").metadata();
        assertEquals("关于做好河湖管护工作的实施意见", read.title());
        assertEquals(null, read.documentNumber());
    }

    @Test
    void aReplyMayNameTheOfficeThatGivesItInItsTitle() {
        assertEquals("答复", head("对县八届人大一次会议第3号建议的答复（水利局）", "李某代表：").metadata().genre());
    }

    @Test
    void aReportOfTheYearsEndIsOfTheYearThatItPlans() {
        String[] plans = {"云岭县政府工作报告", "（2022年12月28日在云岭县第八届人民代表大会第三次会议上）", "一、2022年工作回顾", "河堤加固完成。", "二、2023年工作安排", "每月巡堤一次。"};
        assertEquals(2023, Parsed.of(plans).metadata().year());
        plans[4] = "二、下步工作安排";
        assertEquals(2022, Parsed.of(plans).metadata().year());
    }

    @Test
    void theHeadOfMinutesIsNoMeasure() {
        Notice notice = head("云岭县人民政府常务会议纪要", "〔2024〕8号", "云岭县人民政府办公室　　2024年6月12日", "时　间：2024年6月10日上午9:00", "地　点：县政府二楼会议室", "主　持：李某某",
                "出　席：王某某、张某", "列　席：县财政局陈某", "记　录：孙某");
        assertEquals("云岭县人民政府常务会议纪要", notice.metadata().title());
        assertEquals("〔2024〕8号", notice.metadata().documentNumber());
        assertEquals("云岭县人民政府办公室", notice.metadata().issuer());
        assertEquals(LocalDate.of(2024, 6, 12), notice.metadata().dateIssued());
        assertEquals(List.of(), Parsed.headings(notice));
    }

    @Test
    void timeAndPlaceOfAMeetingThatANoticeCallsAreItsOwn() {
        Notice notice = Parsed.of("云岭县人民政府办公室关于召开防汛会议的通知", "各乡镇：", "时间：2024年6月10日上午9:00。", "地点：县政府二楼会议室。", "各乡镇派1人参加。");
        assertEquals(5, notice.measures().size() + notice.outline().headings().size(), "two labels, what they say, and who comes");
    }
}
