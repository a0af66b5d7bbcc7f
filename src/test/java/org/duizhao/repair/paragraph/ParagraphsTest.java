package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ParagraphsTest {

    private static final String WRAPPED = """
            云政发〔2031〕8号

            云岭县人民政府

            关于做好2031年汛期安全工作的

            通  知

            各乡镇人民政府，县直各有关单位，驻县各企业，各水库：

            今年入汛以来，全县降水比常年偏多两成，各水库水

            位持续上涨，防汛形势比往年更加严峻。现就做好 2031

            年汛期安全工作通知如下：

            一、压实各级防汛责任，守住水库大坝和山塘河堤安

            全底线

            （一）落实包保责任。县级领导每人包保一座水库，

            每月至少到库巡查一次，发现险情立即组织处置。

            （二）落实巡查责任。

            二、备足抢险物资

            各乡镇要在 5月底前备足编织袋、铅丝、照明器材和

            冲锋舟。

            云岭县人民政府

            2031年 4月 2日
            """;

    @Test
    void wrappedLinesAreJoinedToParagraphs() {
        assertEquals(List.of("云政发〔2031〕8号", "云岭县人民政府", "关于做好2031年汛期安全工作的", "通知",
                "各乡镇人民政府，县直各有关单位，驻县各企业，各水库：",
                "今年入汛以来，全县降水比常年偏多两成，各水库水位持续上涨，防汛形势比往年更加严峻。现就做好2031年汛期安全工作通知如下：",
                "一、压实各级防汛责任，守住水库大坝和山塘河堤安全底线",
                "（一）落实包保责任。县级领导每人包保一座水库，每月至少到库巡查一次，发现险情立即组织处置。",
                "（二）落实巡查责任。", "二、备足抢险物资",
                "各乡镇要在5月底前备足编织袋、铅丝、照明器材和冲锋舟。", "云岭县人民政府", "2031年4月2日"),
                Repaired.paragraphs(WRAPPED));
    }

    @Test
    void everyCharacterKnowsItsOffsetInTheSource() {
        for (TracedText paragraph : Repaired.text(WRAPPED).paragraphs()) {
            for (int i = 0; i < paragraph.length(); i++) {
                assertEquals(paragraph.charAt(i), WRAPPED.charAt(paragraph.origin(i)));
            }
        }
    }

    @Test
    void aParagraphMayHaveSeveralRangesInTheSource() {
        TracedText opening = Repaired.text(WRAPPED).paragraphs().get(5);
        SourceRange first = opening.source().get(0);
        assertEquals("今年入汛以来，全县降水比常年偏多两成，各水库水", WRAPPED.substring(first.start(), first.end()));
    }

    @Test
    void linesOfWordStayAsTheyAre() {
        assertEquals(List.of("各村要备足物资，", "并报县应急局"), Repaired.paragraphs("各村要备足物资，\n\n并报县应急局\n", LineKind.PARAGRAPHS));
    }

    @Test
    void aLongLineThatAPageCutIsJoinedWithItsRest() {
        String start = "（一）加强巡查。各乡镇要组织干部对辖区内的水库、山塘、河堤和地质灾害点逐一巡查，建立台账，明确责任人，发现险情及时组织";
        assertEquals(List.of(start + "群众转移。", "（二）加强值守。"), Repaired.paragraphs(start + "\n\n群众转移。\n\n（二）加强值守。\n"));
    }

    @Test
    void anIndentBeginsAParagraph() {
        String text = """
                　　各乡镇要认真组织开展汛前检查，对检查发现的问题逐一
                登记，限期整改。各村要落实专人负责，每天巡查不少于两次。
                　　各水库要严格执行调度命令，不得擅自超汛限水位运行，
                管理单位要落实全天值班制度，确保通信畅通，有险早报。
                　　县水利局要每周通报一次，对巡查不到位的乡镇予以约谈，
                情节严重的，移交有关部门处理。
                """;
        assertEquals(3, Repaired.paragraphs(text).size());
    }

    @Test
    void aTitleInTheMiddleOfThePageStandsApartFromAFullLastLine() {
        String text = """
                　　各村要每周巡查堤防并逐日登记，发现险情立即报告，由县水
                利局处置，处置情况于次日上午由各村在村务公开栏向群众公布。
                　　　　　　　　　　云岭县值班制度
                　　每班两人，不得脱岗，交接时填写记录，由带班领导当日签字
                确认后留存备查，留存期限不少于三年，到期由县档案馆统一接收。
                """;
        assertEquals("云岭县值班制度", Repaired.paragraphs(text, LineKind.WRAPPED).get(1));
    }

    @Test
    void theYearOfADocumentNumberGoesOnWithTheLineBefore() {
        assertEquals(List.of("各村要照《云岭县防汛巡查办法》（云政办发〔2024〕5号）逐日巡查。", "县水利局每周通报。"),
                Repaired.paragraphs("　　各村要照《云岭县防汛巡查办法》（云政办发\n〔2024〕5号）逐日巡查。\n　　县水利局每周通报。\n", LineKind.WRAPPED));
    }

    @Test
    void theNumberOfMinutesIsALine() {
        assertEquals(List.of("云岭县人民政府常务会议纪要", "〔2024〕8号", "各村要逐日巡查。"), Repaired.paragraphs("云岭县人民政府常务会议纪要\n〔2024〕8号\n　　各村要逐日巡查。\n"));
    }

    @Test
    void aLineOfATableOnAPageIsAParagraphOfItsOwn() {
        assertEquals(List.of("任务分解为", "1 疏浚支渠 县水利局", "2 储备沙袋 县应急局", "以上任务按月通报，"),
                Repaired.paragraphs("任务分解为\n1\t疏浚支渠\t县水利局\n2\t储备沙袋\t县应急局\n以上任务按月通报，\n", LineKind.WRAPPED));
    }

    @Test
    void aNumberedLineWithAnOpenTitleGoesOn() {
        String text = """
                云岭县关于汛期巡查的几项规定
                一、各村按照《云岭县防汛巡查预
                案》每日巡查堤防，逐一登记，有险
                二、各乡镇每周汇总一次巡查的情况
                并报送县水利局备案，不得漏报瞒报
                三、县水利局每月通报一次巡查情况
                """;
        assertEquals("一、各村按照《云岭县防汛巡查预案》每日巡查堤防，逐一登记，有险", Repaired.paragraphs(text, LineKind.WRAPPED).get(1));
    }

    @Test
    void lostHeadingsLeaveParagraphsAndAWarning() {
        String text = """
                一、压实责任
                县级领导每人包保一座水
                库，每月至少到库巡查一次，发现险情立即组织群众转移，
                并报告县防汛抗旱指挥部办公室，由其统一调度全县力量。
                各乡镇要组织干部对辖
                区内的山塘、河堤和地质灾害点逐一巡查，建立巡查台账，
                明确责任人和联系电话，并在村务公开栏公示不少于五天。
                二、备足物资
                各村要按照每百人两套
                的标准备足救生衣，落实专人保管，每季度至少检查一次，
                发现损坏的及时更换，确保随时能够投入防汛抢险救援中。
                """;
        CleanText clean = Repaired.text(text);
        assertEquals(List.of("一、压实责任", "县级领导每人包保一座水库", "各乡镇要组织干部对辖区内", "二、备足物资", "各村要按照每百人两套的标"),
                Repaired.strings(clean).stream().map(p -> p.substring(0, Math.min(12, p.length()))).toList());
        assertEquals(List.of(WarningKind.MISSING_HEADINGS), clean.warnings().stream().map(w -> w.kind()).toList());
    }

    @Test
    void inAPageOfOneLineASpaceStaysAsASeparator() {
        assertEquals(List.of("关于开展防汛演练的通知 各乡镇： 2031年4月7日前完成。"),
                Repaired.paragraphs("关于开展防汛演练的通知   各乡镇： 2031 年 4月 7 日前完成。"));
    }

    @Test
    void latinWordsKeepTheirSpaces() {
        assertEquals(List.of("使用 Beidou System 定位。"), Repaired.paragraphs("使用 Beidou  System 定位。"));
    }

    @Test
    void aLineThatEndsWithAnOpeningBracketGoesOn() {
        String text = """
                    开展安全生产治本攻坚行动，分阶段抓好落实。各乡镇（
                1）四月底前制定行动方案，（2）六月底前完成重大事故隐患
                起底排查，逐项登记建立台账，明确责任人员和整改时限要
                求，按月调度进展情况，确保年底前全部整改销号到位。
                    各乡镇要结合实际细化任务分工，明确责任单位和责任
                人，将责任落实到每一个岗位和每一个环节，确保成效。
                """;
        assertEquals(2, Repaired.paragraphs(text).size());
    }

    @Test
    void headingsWithDecimalNumbersStandOnTheirOwn() {
        String text = """
                1 总则
                1.1 编制目的
                    为有力有序有效应对全县范围内发生的洪涝灾害，最大限
                度减少人员伤亡和财产损失，保障经济社会持续健康发展，依
                据有关法律法规和上级预案，结合我县实际情况，制定本预案。
                1.2 工作原则
                    坚持人民至上、生命至上，坚持统一领导、分级负责、属
                地为主、协同联动，坚持预防为主、防抗救相结合的原则。
                """;
        assertEquals(List.of("1总则", "1.1编制目的"), Repaired.paragraphs(text).subList(0, 2));
        assertEquals("1.2工作原则", Repaired.paragraphs(text).get(3));
    }

    @Test
    void rowsOfATableStandOnTheirOwn() {
        assertEquals(List.of("编号 水库 库容", "1 青石水库 860", "2 白沙水库 120"), Repaired.paragraphs("编号\t水库\t库容\n1\t青石水库\t860\n2\t白沙水库\t120\n"));
    }

    @Test
    void aNumberBehindACommaGoesOnWithTheSentence() {
        String text = """
                    开展安全生产治本攻坚行动，分三个阶段抓好各项工作落实，
                （1）四月底前制定行动方案，（2）六月底前完成重大事故隐患
                起底排查，逐项登记建立台账，明确责任人员和整改时限要求，
                （3）按月调度进展情况，确保年底前全部整改销号到位。
                    各乡镇要结合实际细化任务分工，明确责任单位和责任人，
                将责任落实到每一个岗位和每一个环节，确保取得成效。
                """;
        assertEquals(2, Repaired.paragraphs(text).size());
    }

    @Test
    void aMarginThatFewLinesReachIsAMarginWhereNoneGoesBeyondIt() {
        String text = """
                云岭县护林员管理办法
                第一章 总则
                    第一条 为加强森林资源管护，规范护林员的选聘和管理，
                根据有关规定，制定本办法。
                    第二条 本办法所称护林员，是指由林场聘用、专职从事森
                林管护的人员。
                第二章 职责
                    第三条 护林员应当具备下列条件：
                    （一）身体健康；
                    （二）熟悉辖区；
                    （三）责任心强；
                    （四）会用终端。
                    第四条 护林员每月巡护不得少于二十天，防火期内每日至
                少巡护两次。
                    第五条 护林员发现火情的，应当在十分钟内报告管护站，管
                护站应当及时处置。
                    第六条 林场每月检查一次。
                    第七条 考核结果公开。
                    第八条 林场对护林员实行月检查、季考核、年评定，考核结
                果分为三等。
                第三章 附则
                    第九条 本办法自公布之日起施行。
                """;
        assertEquals("第二条本办法所称护林员，是指由林场聘用、专职从事森林管护的人员。", Repaired.paragraphs(text).get(3));
    }
}
