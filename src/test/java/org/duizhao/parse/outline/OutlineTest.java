package org.duizhao.parse.outline;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The numberings of official documents, and which lines they head. */
class OutlineTest {

    @Test
    void readsSectionsItemsAndRunningSubItems() {
        Notice notice = Parsed.of("一、压实责任", "（一）党政责任。每月开会一次。", "（二）企业责任。", "1.建立台账。每日登记。", "2.开展培训。每季一次。", "二、强化保障", "落实经费。");
        assertEquals(List.of("1 一、压实责任", "2 （一）党政责任", "2 （二）企业责任", "3 1.建立台账", "3 2.开展培训", "1 二、强化保障"), Parsed.headings(notice));
        assertEquals(List.of("一、（一）|每月开会一次。", "一、（二）1.|每日登记。", "一、（二）2.|每季一次。", "二、|落实经费。"), Parsed.measures(notice));
    }

    @Test
    void readsArabicNumbersThatRunThroughTheNoticeAsTheSecondLevel() {
        Notice notice = Parsed.of("一、压实责任", "1.党政责任。每月开会一次。", "二、强化保障", "2.落实经费。列入预算。");
        assertEquals(List.of("1 一、压实责任", "2 1.党政责任", "1 二、强化保障", "2 2.落实经费"), Parsed.headings(notice));
        assertEquals(List.of(), notice.warnings());
    }

    @Test
    void readsFullWidthAndHalfWidthNumbersAlike() {
        Notice notice = Parsed.of("一、压实责任", "(一)党政责任。每月一次。", "（二）部门责任。每周一次。", "二、强化保障", "１．落实经费。列入预算。", "2、配齐人员。六月底前到位。");
        assertEquals(List.of("1 一、压实责任", "2 (一)党政责任", "2 （二）部门责任", "1 二、强化保障", "2 １．落实经费", "2 2、配齐人员"), Parsed.headings(notice));
    }

    @Test
    void takesItemsThatArePlainSentencesForMeasuresAndNotForHeadings() {
        Notice notice = Parsed.of("一、工作要求", "（一）各单位要于5月1日前制定方案。", "（二）6月1日—30日，开展整治。其中每周五为清洁日。", "（三）各村要每月报送一次。");
        assertEquals(List.of("1 一、工作要求"), Parsed.headings(notice));
        assertEquals("一、（二）|6月1日—30日，开展整治。", Parsed.measures(notice).get(1));
    }

    @Test
    void takesLabelsForHeadingsOnlyWhereThereAreSeveral() {
        assertEquals(List.of("2 （一）重点行业", "3 渔业", "3 林业"),
                Parsed.headings(Parsed.of("（一）重点行业。全面整治。", "渔业：检查渔船。", "林业：检查林场。", "其他行业也要检查。")));
        assertEquals(List.of("2 （一）重点行业"), Parsed.headings(Parsed.of("（一）重点行业。全面整治。", "渔业：检查渔船。")));
    }

    @Test
    void endsAnInlineLabelWithItsParagraph() {
        Notice notice = Parsed.of("（一）重点行业。全面整治。", "渔业：检查渔船。", "林业：检查林场。", "其他行业也要检查。");
        assertEquals(List.of("（一）|全面整治。", "（一）渔业|检查渔船。", "（一）林业|检查林场。", "（一）|其他行业也要检查。"), Parsed.measures(notice));
    }

    @Test
    void findsNumberedLabelsInsideAParagraph() {
        Notice notice = Parsed.of("（一）防灾。1.森林火灾方面：每日巡山。严禁用火。2.水旱灾害方面：每日巡河。3.地震灾害方面：开展演练。");
        assertEquals(List.of("2 （一）防灾", "3 1.森林火灾方面", "3 2.水旱灾害方面", "3 3.地震灾害方面"), Parsed.headings(notice));
    }

    @Test
    void takesArticlesOfRegulationsForNumbersOfMeasures() {
        Notice notice = Parsed.of("青禾市公厕管理办法", "第一章 总则", "第一条 为加强管理，制定本办法。", "第二条 依照第一条规定，区政府履行下列职责：", "（一）编制规划；",
                "（二）保障经费。", "第二章 附则", "第三条【施行】本办法自公布之日起施行。");
        assertEquals(List.of("1 第一章总则", "1 第二章附则", "2 第三条【施行】"), Parsed.headings(notice));
        assertEquals("第二条第（一）项|编制规划；", Parsed.measures(notice).get(2));
    }

    @Test
    void readsAClosingFormulaAsOutsideTheLastSection() {
        assertEquals("|特此通知。", Parsed.measures(Parsed.of("一、加强值守", "全天值班。", "特此通知。")).get(1));
    }

    @Test
    void takesDecimalsYearsAndCitationsForWhatTheyAre() {
        Notice notice = Parsed.of("完成造林3.5万亩，第一、第二批次共12.8万株，依照第三条第（二）项和《条例》（一）的规定验收。统一、规范管理。");
        assertEquals(List.of(), notice.outline().headings());
        assertEquals(2, notice.measures().size());
    }

    @Test
    void returnsFromTheItemsOfAnArticleToTheArticle() {
        Notice notice = Parsed.of("青禾市绿化办法", "第一条　有下列情形之一的，责令改正：", "（一）擅自砍伐；", "（二）损坏设施。", "造成损失的，应当赔偿。");
        assertEquals("第一条|造成损失的，应当赔偿。", Parsed.measures(notice).get(3));
    }

    @Test
    void leavesOutATableOfContents() {
        Notice notice = Parsed.of("云岭县防汛规划", "目　录", "一、总体要求", "二、主要任务", "一、总体要求", "预防为主。", "二、主要任务", "加固堤防。");
        assertEquals(List.of("1 一、总体要求", "1 二、主要任务"), Parsed.headings(notice));
        assertEquals(List.of(), notice.warnings());
    }

    @Test
    void headsTheItemsOfAnInnerNumberingWithAShortSentence() {
        Notice notice = Parsed.of("一、主要任务", "（一）加强领导。", "1.成立专班。每月开会。", "2.明确专人。每周调度。", "（二）强化保障。", "落实经费。");
        assertEquals(List.of("1 一、主要任务", "2 （一）加强领导", "3 1.成立专班", "3 2.明确专人", "2 （二）强化保障"), Parsed.headings(notice));
    }

    @Test
    void takesAllItemsForSentencesWhereMostAre() {
        Notice notice = Parsed.of("请您做到：", "一、不占用楼道。", "二、不私拉电线。", "三、每月检查一次软管。", "让我们共建家园！");
        assertEquals(List.of(), notice.outline().headings());
        assertEquals(List.of("|请您做到：", "一、|不占用楼道。", "二、|不私拉电线。", "三、|每月检查一次软管。", "三、|让我们共建家园！"), Parsed.measures(notice));
    }

    @Test
    void readsTheDecimalNumbersOfPlansAsTheOutline() {
        Notice notice = Parsed.of("云岭县防汛应急预案", "1 总则", "1.1 编制目的", "为有序应对洪水，制定本预案。", "1.2　工作原则", "以人为本。", "2 职责", "2.1 县级机构",
                "2.1.1 指挥部", "（一）每季度会商一次；", "（二）统一调度。", "2.1.2 成员单位", "各负其责。", "3 附则", "本预案自发布之日起施行。");
        assertEquals(List.of("1 1总则", "2 1.1编制目的", "2 1.2工作原则", "1 2职责", "2 2.1县级机构", "3 2.1.1指挥部", "3 2.1.2成员单位", "1 3附则"),
                Parsed.headings(notice).stream().map(heading -> heading.replaceAll("(?<=.)[ 　](?=[一-龥])", "")).toList());
        assertEquals("云岭县防汛应急预案", notice.metadata().title());
        assertEquals(List.of(), notice.warnings());
    }

    @Test
    void takesAmountsAtTheStartOfLinesForTextWhereTheyDoNotGoOn() {
        Notice notice = Parsed.of("一、工作成效", "1.2万户完成改造，群众满意。", "3.5万亩林地完成巡护。", "12 个村完成整治。");
        assertEquals(List.of("1 一、工作成效"), Parsed.headings(notice));
        assertEquals(3, notice.measures().size());
    }

    @Test
    void takesAShortSentenceThatSaysWhatMustBeDoneForTheTitleOfWhatFollowsIt() {
        Notice notice = Parsed.of("二、突出重点", "（一）要守住安全底线。各乡镇每月检查一次。", "（二）要管好用火。林区严禁吸烟。");
        assertEquals(List.of("1 二、突出重点", "2 （一）要守住安全底线", "2 （二）要管好用火"), Parsed.headings(notice));
        assertEquals(List.of("1 三、工作要求"), Parsed.headings(Parsed.of("三、工作要求", "（一）要每月检查一次。", "（二）要按时报送。")));
    }
}
