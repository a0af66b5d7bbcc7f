package org.duizhao.parse.fold;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pages that were copied as one line: no break is left between headings and text. */
class FlattenedTextTest {

    @Test
    void findsNumbersInMidLineByTheirSequence() {
        Notice notice = Parsed.of("关于春耕的通知各村：现通知如下：一、加强领导各村要成立专班。二、加快进度各农业站要每周通报，第一、第二批农资三月底前到位。三、强化督查每月检查一次。");
        assertEquals(List.of("1 一、加强领导", "1 二、加快进度"), Parsed.headings(notice).subList(0, 2));
        assertEquals("一、|各村要成立专班。", Parsed.measures(notice).get(1));
        assertEquals("二、|各农业站要每周通报，第一、第二批农资三月底前到位。", Parsed.measures(notice).get(2));
    }

    @Test
    void endsATitleWhereItsTextNamesTheBodiesThatAct() {
        Notice notice = Parsed.of("关于春耕的通知各村，各农业站：现通知如下：一、抓实备耕工作，夯实丰收基础各村、各农业站要检修农机。二、强化技术指导，提升科学种田水平当前正值农时，农技站要每周下乡一次。");
        assertEquals(List.of("1 一、抓实备耕工作，夯实丰收基础", "1 二、强化技术指导，提升科学种田水平"), Parsed.headings(notice));
    }

    @Test
    void knowsTheTitlesThatPlansShare() {
        Notice notice = Parsed.of("关于读书月的通知各校：现通知如下：一、指导思想坚持立德树人。二、活动主题书香校园 伴我成长三、活动时间2024年4月1日至30日"
                + "四、工作要求（一）加强领导。各校成立专班。（二）注重总结。月底前报送。");
        assertEquals(List.of("1 一、指导思想", "1 二、活动主题", "1 三、活动时间", "1 四、工作要求", "2 （一）加强领导", "2 （二）注重总结"), Parsed.headings(notice));
        assertEquals("二、|书香校园 伴我成长", Parsed.measures(notice).get(2));
    }

    @Test
    void keepsABareResponsibilityTailWithItsSentence() {
        Notice notice = Parsed.of("关于灭鼠的通知各村：现通知如下：一、宣传活动村委会要印发海报。责任单位：各村委会二、整治活动各村要清理沟渠。责任单位：卫生院、各村");
        assertEquals(List.of("一、|村委会要印发海报。责任单位：各村委会", "二、|各村要清理沟渠。责任单位：卫生院、各村"), Parsed.measures(notice).subList(1, 3));
    }

    @Test
    void leavesListsInsideSentencesAlone() {
        Notice notice = Parsed.of("检查分为周一、周二、周三三次，每次由一、二、三组轮流，（一）组先行。");
        assertEquals(1, notice.measures().size());
        assertEquals(List.of(), notice.outline().headings());
    }

    @Test
    void findsNumbersThatStartAgainUnderEachSection() {
        Notice notice = Parsed.of("关于春耕的通知各村：现通知如下：一、压实工作责任（一）加强领导。各村成立专班。（二）强化督查。每周通报一次。"
                + "二、抓好备耕生产（一）检修农机。三月底前完成。（二）储备农资。备足化肥五百吨。");
        assertEquals(List.of("1 一、压实工作责任", "2 （一）加强领导", "2 （二）强化督查", "1 二、抓好备耕生产", "2 （一）检修农机", "2 （二）储备农资"),
                Parsed.headings(notice));
    }

    @Test
    void findsLabelsWhereTheirItemHasSeveral() {
        Notice notice = Parsed.of("关于防灾的通知各村：现通知如下：一、防灾工作 渔业：每日巡查渔港。林业：每日巡查林场。二、救灾工作 储备帐篷。");
        assertEquals(List.of("1 一、防灾工作", "3 渔业", "3 林业", "1 二、救灾工作"), Parsed.headings(notice));
    }

    @Test
    void takesNumbersThatCiteOrCountForText() {
        Notice notice = Parsed.of("关于普法的通知各村：现通知如下：一、学法依照第三条（一）和附件（二）逐一、统一讲解。二、用法解决第一、第二类纠纷，星期二、星期三接访。");
        assertEquals(2, notice.measures().stream().filter(measure -> measure.path().section() != null).count());
    }

    @Test
    void readsTheBackMatterOfAPageInOneLine() {
        Notice notice = Parsed.of("云政发〔2024〕3号 云岭县人民政府关于防汛的通知 各乡镇： 现通知如下： 一、加强值守 全天值班。 二、储备物资 备足沙袋。 "
                + "云岭县人民政府 2024年3月5日 （此件公开发布） 抄送：县委办公室。 云岭县人民政府办公室 2024年3月6日印发");
        assertEquals(List.of("|现通知如下：", "一、|全天值班。", "二、|备足沙袋。"), Parsed.measures(notice));
        assertEquals("云岭县人民政府", notice.metadata().issuer());
        assertEquals("此件公开发布", notice.metadata().disclosure());
        assertEquals("县委办公室", notice.metadata().copies());
        assertEquals("云岭县人民政府办公室", notice.metadata().printer());
        assertEquals(LocalDate.of(2024, 3, 6), notice.metadata().datePrinted());
    }

    @Test
    void partsFrontAndBackMatterThatRunTogetherWithoutABlank() {
        Notice notice = Parsed.of("云岭县人民政府文件云政发〔2024〕3号云岭县人民政府关于做好春耕工作的通知开发区管委会，各乡镇人民政府：现通知如下：一、加强值守各村要全天值班。（县农业农村局负责）"
                + "云岭县人民政府2024年3月5日（此件公开发布）抄送：县委办公室，县人大办公室。云岭县人民政府办公室2024年3月6日印发");
        assertEquals("云岭县人民政府关于做好春耕工作的通知", notice.metadata().title());
        assertEquals("云政发〔2024〕3号", notice.metadata().documentNumber());
        assertEquals("开发区管委会，各乡镇人民政府", notice.metadata().addressees());
        assertEquals("云岭县人民政府", notice.metadata().issuer());
        assertEquals("此件公开发布", notice.metadata().disclosure());
        assertEquals("县委办公室，县人大办公室", notice.metadata().copies());
        assertEquals("云岭县人民政府办公室", notice.metadata().printer());
        assertEquals("一、|各村要全天值班。（县农业农村局负责）", Parsed.measures(notice).get(1));
    }

    @Test
    void partsTheIssuersNameFromTheNumberWhereNoLetterheadStands() {
        Notice notice = Parsed.of("青禾市水利局青水发〔2023〕12号关于河道清淤的通知各乡镇：现通知如下：一、清淤每月一次。二、管护每周一次。");
        assertEquals("青水发〔2023〕12号", notice.metadata().documentNumber());
        assertEquals("青禾市水利局关于河道清淤的通知", notice.metadata().title());
    }

    @Test
    void leavesTheNumberThatATitleCitesInTheTitle() {
        Notice notice = Parsed.of("青禾市水利局关于贯彻省水发〔2023〕2号文件的通知各乡镇：现通知如下：每月清淤一次。");
        assertEquals("青禾市水利局关于贯彻省水发〔2023〕2号文件的通知", notice.metadata().title());
        assertEquals("各乡镇", notice.metadata().addressees());
    }

    @Test
    void partsATitleFromTheFirstOfTheLabelsBehindIt() {
        Notice notice = Parsed.of("关于防灾的通知各村：现通知如下：一、压实责任，完善灾害防范机制各村要每月演练。二、灾害防治1.加强重点部位巡查海上养殖：每日巡查渔港。林区牧区：每日巡查林场。"
                + "低洼地带：每日巡查沟渠。2.做好信息报送。每日一报。");
        assertEquals(List.of("2 1.加强重点部位巡查", "3 海上养殖", "3 林区牧区", "3 低洼地带", "2 2.做好信息报送"),
                Parsed.headings(notice).subList(2, 7));
    }

    @Test
    void endsATitleAtTheBlankThatPartsItFromItsSentence() {
        Notice notice = Parsed.of("关于招收学员的通知", "一、招收对象（一）农民学员 凡年满18周岁的本县村民，均可报名参加培训。（二）职工学员 在本县企业就业一年以上的职工，均可报名。");
        assertEquals(List.of("1 一、招收对象", "2 （一）农民学员", "2 （二）职工学员"), Parsed.headings(notice));
    }

    @Test
    void partsTheNameOfAnIssuedPlanFromItsFirstSentence() {
        Notice notice = Parsed.of("云岭县人民政府关于印发《云岭县节水行动方案》的通知", "各乡镇人民政府：", "现将方案印发给你们，请认真执行。",
                "云岭县人民政府", "2022年6月1日", "云岭县节水行动方案 为推进节约用水，改善用水结构，制定本方案。到明年每个乡镇都要有节水的目标和办法。");
        assertEquals("为推进节约用水，改善用水结构，制定本方案。", Parsed.texts(notice).get(1));
    }

    @Test
    void endsATitleThatNamesTheStateOfThingsWhereItsTextBegins() {
        Notice notice = Parsed.of("关于巡查情况的通报 各乡镇： 现通报如下： 一、总体情况从巡查结果看，各乡镇能够落实责任。二、存在的主要问题有的乡镇台账不全。三、工作要求各乡镇要逐项整改。");
        assertEquals(List.of("1 一、总体情况", "1 二、存在的主要问题", "1 三、工作要求"), Parsed.headings(notice));
    }

    @Test
    void cutsTheDecimalOutlineOfAPlanOutOfOneLine() {
        Notice notice = Parsed.of("云岭县防汛应急预案 1 总则 1.1 编制目的 为有序应对洪水，制定本预案。1.2 编制依据依据《防洪法》，制定本预案。2 职责2.1 县级职责各部门要各负其责。");
        assertEquals(List.of("1 1总则", "2 1.1编制目的", "2 1.2编制依据", "1 2职责", "2 2.1县级职责"),
                Parsed.headings(notice).stream().map(heading -> heading.replaceAll("(?<=.) (?=[一-龥])", "")).toList());
        assertEquals("为有序应对洪水，制定本预案。", Parsed.texts(notice).get(0));
    }

    @Test
    void takesAmountsThatHappenToGoOnForAmounts() {
        assertEquals(List.of(), Parsed.of("一季度增长1.1个百分点，二季度增长 1.2 个百分点，造林 2.1 万亩，完成1.3亿元。").outline().headings());
    }

    @Test
    void findsThePartsOfChaptersInOneLine() {
        Notice notice = Parsed.of("云岭县养老规划 为应对老龄化，制定本规划。第一章 总体要求 第一节 指导思想 坚持以人民为中心，增进民生福祉。第二节 主要目标 到明年每村建一处站点。第二章 重点任务 第一节 建设站点 各村要建好站点。");
        assertEquals(List.of("1 第一章总体要求", "2 第一节指导思想", "2 第二节主要目标", "1 第二章重点任务", "2 第一节建设站点"), Parsed.headings(notice));
    }

    @Test
    void endsATitleWhereMinutesSayWhatTheMeetingDid() {
        Notice notice = Parsed.of("云岭县政府常务会议纪要 2024年5月9日，县长主持召开会议。一、研究校车安全工作会议强调，校车安全重于泰山。二、研究防汛工作会议听取了县水利局的汇报。");
        assertEquals(List.of("1 一、研究校车安全工作", "1 二、研究防汛工作"), Parsed.headings(notice));
    }

    @Test
    void endsNoTitleBehindAVerbThatNamesAPartOfPlansToo() {
        Notice notice = Parsed.of("一、重点任务（一）保障群众用水安全。各乡镇要备足水源。（二）领导干部带头值班。各单位要落实。");
        assertEquals(List.of("1 一、重点任务", "2 （一）保障群众用水安全", "2 （二）领导干部带头值班"), Parsed.headings(notice));
    }

    @Test
    void readsAllBodiesThatSignSideBySide() {
        Notice notice = Parsed.of("关于参保缴费工作的通知 各乡镇： 请按期缴费。 云岭县医疗保障局 云岭县财政局 国家税务总局云岭县税务局 2024年5月9日");
        assertEquals("云岭县医疗保障局云岭县财政局国家税务总局云岭县税务局", notice.metadata().issuer().replace(" ", ""));
        assertEquals(List.of("请按期缴费。"), Parsed.texts(notice));
    }

    @Test
    void partsTheTitleOfAListFromWhatFollowsItWithoutAddressees() {
        Notice notice = Parsed.of("云岭县重点任务责任清单 云政办〔2024〕3号 为落实责任，进一步明确分工，结合我县工作实际，经县政府同意，特制定本清单，请各乡镇、各部门遵照执行，抓好落实，务求取得实效。一、县农业农村局每月检查一次。二、县商务局每季度检查一次。");
        assertEquals("云岭县重点任务责任清单", notice.metadata().title());
        assertEquals("云政办〔2024〕3号", notice.metadata().documentNumber());
    }

    @Test
    void knowsTheNameOfAnIssuedPlanWhateverBlanksStandInIt() {
        Notice notice = Parsed.of("云岭县人民政府关于印发《云岭县治水行动方案（2024—2026年）》的通知", "各乡镇人民政府：", "现印发给你们，请认真执行。", "云岭县人民政府",
                "2024年6月1日", "云岭县治水行动方案 （2024—2026年） 为推进治水，制定本方案。到2026年每个乡镇都要建成一处示范河段，并落实专人管护，确保河道干净整洁。");
        assertEquals("为推进治水，制定本方案。", Parsed.texts(notice).get(1));
    }
}
