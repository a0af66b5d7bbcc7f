package org.duizhao.parse.tail;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Annex;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands behind the signature is kept: sentences as measures under their own headings, forms and lists as the annex's text. */
class AnnexTest {

    private static final List<String> LETTER = List.of("云岭县水利局关于成立河湖专班的通知", "各乡镇：", "经研究，决定成立河湖专班。");
    private static final List<String> SIGNED = List.of("云岭县水利局", "2024年3月5日");
    private static final List<String> RULES = List.of("一、工作职责", "专班统筹全县河湖管理工作。", "二、会议制度", "专班每季度召开一次会议，会后三日内印发纪要。");

    private static Notice behind(String... lines) {
        List<String> all = new ArrayList<>(LETTER);
        all.addAll(SIGNED);
        all.addAll(Arrays.asList(lines));
        Notice notice = Parsed.of(all.toArray(String[]::new));
        assertEquals(0, Accounting.of(notice).unaccounted());
        return notice;
    }

    private static Notice rules(String... head) {
        List<String> lines = new ArrayList<>(Arrays.asList(head));
        lines.addAll(RULES);
        return behind(lines.toArray(String[]::new));
    }

    private static List<String> titles(Notice notice) {
        return notice.outline().annexes().stream().map(Annex::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件", "附 件", "附件：", "附件1", "附件一", "附件 2：", "附件（一）", "附件1-1"})
    void rulesBehindAMarkAreTakenApart(String mark) {
        Notice notice = rules(mark, "河湖专班工作规则");
        assertEquals(List.of("河湖专班工作规则"), titles(notice));
        assertEquals(List.of("一、工作职责", "二、会议制度"), notice.outline().headings().stream().map(h -> h.cited()).toList());
        assertEquals("专班每季度召开一次会议，会后三日内印发纪要。", Parsed.texts(notice).get(2));
    }

    @Test
    void aTitleMayStandOnTwoLinesOrBesideTheMarkOrWithoutOne() {
        assertEquals(List.of("云岭县河湖管理保护专班工作规则"), titles(rules("附件", "云岭县河湖管理保护", "专班工作规则")));
        assertEquals(List.of("河湖专班工作规则"), titles(rules("附件2：河湖专班工作规则")));
        assertEquals(List.of("河湖专班工作规则"), titles(rules("河湖专班工作规则")));
        assertEquals(List.of("附件"), titles(rules("附件")));
    }

    @Test
    void aFormOrAListIsKeptAsItStands() {
        Notice notice = behind("附件1", "专班成员名单", "组长：县长", "副组长：副县长", "附件2", "巡河记录表", "河段\t时间\t记录人", "东河\t\t");
        assertEquals(List.of("专班成员名单", "巡河记录表"), titles(notice));
        assertEquals("组长：县长\n副组长：副县长", notice.outline().annexes().get(0).text());
        assertEquals("河段\t时间\t记录人\n东河", notice.outline().annexes().get(1).text());
        assertEquals(1, notice.measures().size());
    }

    @Test
    void theBackMatterStandsBehindTheAnnexesOfAPrintedNotice() {
        Notice notice = behind("（此件公开发布）", "附件1", "河湖专班工作规则", "专班每月巡河一次，发现问题及时通报。", "抄送：县委办公室。", "云岭县水利局办公室", "2024年3月6日印发");
        assertEquals("县委办公室", notice.metadata().copies());
        assertEquals("云岭县水利局办公室", notice.metadata().printer());
        assertEquals("此件公开发布", notice.metadata().disclosure());
        assertEquals(List.of("经研究，决定成立河湖专班。", "专班每月巡河一次，发现问题及时通报。"), Parsed.texts(notice));
    }

    @Test
    void thePlanOfACoveringLetterHasAnnexesOfItsOwn() {
        Notice notice = Parsed.of("云岭县人民政府关于印发防汛方案的通知", "各乡镇：", "现将《防汛方案》印发给你们，请认真执行。", "云岭县人民政府", "2024年3月5日", "防汛方案",
                "为做好防汛，制定本方案。", "一、重点任务", "每日巡查两次，发现险情立即报告。", "附件：1.防汛责任分工", "2.物资表", "附件1", "防汛责任分工", "一、县水利局",
                "1.每月检查一次水库。", "2.汛前完成清淤。", "附件2", "物资表", "沙袋\t500");
        assertEquals(List.of("防汛责任分工", "物资表"), titles(notice));
        assertTrue(Parsed.texts(notice).containsAll(List.of("每日巡查两次，发现险情立即报告。", "每月检查一次水库。", "汛前完成清淤。")));
    }

    @Test
    void aListOfAnnexesIsNone() {
        Notice notice = behind("附件：1.物资表", "2.联系表");
        assertEquals(1, notice.measures().size());
        assertEquals(0, Accounting.of(notice).unaccounted());
    }

    @Test
    void aListOfAnnexesMayBeWrittenAsASentence() {
        Notice notice = Parsed.of("云岭县水利局公告", "《云岭县河湖巡查办法》已经局务会议通过，现予公布，自公布之日起施行。", "附件：1、云岭县水利局关于修改《云岭县河湖巡查办法》的决定；", "2、云岭县河湖巡查办法。",
                "云岭县水利局", "2024年3月5日", "附件1", "云岭县水利局关于修改《云岭县河湖巡查办法》的决定", "一、第二条修改为：“河长每月巡查一次。”", "二、删去第三条。");
        assertEquals(List.of(), Parsed.headings(notice));
        assertEquals(List.of("|《云岭县河湖巡查办法》已经局务会议通过，现予公布，自公布之日起施行。", "一、|第二条修改为：“河长每月巡查一次。”", "二、|删去第三条。"), Parsed.measures(notice));
    }
}
