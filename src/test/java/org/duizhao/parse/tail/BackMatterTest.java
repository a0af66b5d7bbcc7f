package org.duizhao.parse.tail;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Signature, date, remarks, annexes, copies, printer: what stands after the body. */
class BackMatterTest {

    private static final String[] HEAD = {"关于做好防汛工作的通知", "各乡镇：", "汛期每日巡查两次。"};

    private static Notice notice(String... back) {
        String[] lines = java.util.Arrays.copyOf(HEAD, HEAD.length + back.length);
        System.arraycopy(back, 0, lines, HEAD.length, back.length);
        return Parsed.of(lines);
    }

    @Test
    void readsTheElementsOfAPrintedNotice() {
        Notice notice = notice("附件：1.物资表", "2.值班表", "云岭县人民政府", "2024年3月5日", "（此件公开发布）", "抄送：县委办公室，县法院。",
                "云岭县人民政府办公室　　　2024年3月6日印发");
        Metadata read = notice.metadata();
        assertEquals("云岭县人民政府", read.issuer());
        assertEquals(LocalDate.of(2024, 3, 5), read.dateIssued());
        assertEquals("此件公开发布", read.disclosure());
        assertEquals("县委办公室，县法院", read.copies());
        assertEquals("云岭县人民政府办公室", read.printer());
        assertEquals(LocalDate.of(2024, 3, 6), read.datePrinted());
        assertEquals(List.of("汛期每日巡查两次。"), Parsed.texts(notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月5日", "2024 年 3 月 5 日", "２０２４年３月５日", "二〇二四年三月五日", "二○二四年三月五日", "二零二四年三月五日"})
    void readsADateInAnyWriting(String date) {
        assertEquals(LocalDate.of(2024, 3, 5), notice("云岭县水利局", date).metadata().dateIssued());
    }

    @Test
    void readsPrinterAndDateOnLinesOfTheirOwn() {
        Metadata read = notice("云岭县水利局", "2024年3月5日", "云岭县水利局办公室", "2024年3月6日印发").metadata();
        assertEquals("云岭县水利局办公室", read.printer());
        assertEquals(LocalDate.of(2024, 3, 6), read.datePrinted());
    }

    @Test
    void namesAllBodiesOfAJointSignature() {
        assertEquals("云岭县财政局 云岭县水利局", notice("云岭县财政局", "云岭县水利局", "2024年3月5日").metadata().issuer());
    }

    @Test
    void takesTheFullNameFromTheSignatureBeforeTheShortOneOfTheTitle() {
        Notice notice = Parsed.of("青石片区管理局关于防汛的通知", "各村：", "每日巡查。", "临澜综合实验区青石片区管理局", "2024年3月5日");
        assertEquals("临澜综合实验区青石片区管理局", notice.metadata().issuer());
    }

    @Test
    void findsASignatureThatRunsIntoTheLastSentence() {
        Notice notice = Parsed.of("关于防汛的通知各村：每日巡查。于5月1日前报送。 附件：1.物资表2.值班表 云岭县水利局2024年3月5日 附件1物资表 名称 数量");
        assertEquals(List.of("每日巡查。", "于5月1日前报送。"), Parsed.texts(notice));
        assertEquals("云岭县水利局", notice.metadata().issuer());
    }

    @Test
    void takesNoDateInsideASentenceForTheSignature() {
        Notice notice = Parsed.of("关于防汛的通知", "各村：", "县水利局2024年3月5日前完成检查。", "县政府2024年3月5日召开会议。");
        assertEquals(2, notice.measures().size());
        assertEquals(null, notice.metadata().dateIssued());
    }

    @Test
    void keepsAnnexesAndFormsOutOfTheMeasures() {
        Notice notice = notice("云岭县水利局", "2024年3月5日", "附件1", "物资表", "填报单位：", "序号 名称 数量", "新增物资（）件。开展演练（）场。");
        assertEquals(1, notice.measures().size());
    }

    @Test
    void readsThePlanThatACoveringLetterBringsAsTheBody() {
        Notice notice = Parsed.of("云岭县人民政府关于印发防汛方案的通知", "各乡镇：", "现将《防汛方案》印发给你们，请认真执行。", "云岭县人民政府", "2024年3月5日",
                "（此件公开发布）", "防汛方案", "为做好防汛，制定本方案。", "一、总体要求", "坚持预防为主，全力保障安全。", "二、重点任务", "每日巡查两次，发现险情立即报告。");
        assertEquals(List.of("|现将《防汛方案》印发给你们，请认真执行。", "|为做好防汛，制定本方案。", "一、|坚持预防为主，全力保障安全。",
                "二、|每日巡查两次，发现险情立即报告。"), Parsed.measures(notice));
        assertEquals("此件公开发布", notice.metadata().disclosure());
    }

    @Test
    void leavesRemarksOnContactsAndReadingsOut() {
        Notice notice = notice("本通知由县水利局负责解读。", "（联系人：王某，电话：7654321）", "云岭县水利局", "2024年3月5日");
        assertEquals(List.of("汛期每日巡查两次。"), Parsed.texts(notice));
    }

    @Test
    void knowsASignatureWithoutADateByTheTitle() {
        Notice notice = Parsed.of("云岭县爱国卫生运动委员会关于开展清洁日活动的通知", "请各单位组织清扫。", "云岭县爱国卫生运动委员会");
        assertEquals("云岭县爱国卫生运动委员会", notice.metadata().issuer());
        assertEquals(List.of("请各单位组织清扫。"), Parsed.texts(notice));
    }

    @Test
    void readsTheDateOfACoveringLetterThatNoBodySigned() {
        Notice notice = Parsed.of("云岭县人民政府关于印发云岭县养老规划的通知", "各乡镇人民政府：", "现将规划印发给你们，请认真执行。", "二〇二一年十二月三日", "云岭县养老规划",
                "为应对老龄化，健全养老服务体系，扩大服务供给，依据有关法律法规，结合我县实际，制定本规划，规划期为五年，请各乡镇、各部门结合各自实际，细化任务，明确分工，加强协同配合，一并抓好落实。");
        assertEquals(LocalDate.of(2021, 12, 3), notice.metadata().dateIssued());
        assertEquals(2, notice.measures().size());
    }

    @Test
    void readsThePrintersLineBehindAListOfAnnexes() {
        Notice notice = Parsed.of("云岭县水利局关于印发巡查办法的通知", "现印发给你们，请认真执行。", "云岭县水利局", "2024年3月5日", "巡查办法",
                "为规范水库巡查，及时发现险情，保障水库安全运行，制定本办法。各水库每日巡查两次。", "附件：1.巡查表", "2.联系表", "云岭县水利局办公室 2024年3月6日印发");
        assertEquals("云岭县水利局办公室", notice.metadata().printer());
        assertEquals(LocalDate.of(2024, 3, 6), notice.metadata().datePrinted());
    }
}
