package org.duizhao.parse.head;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Red head, number, title, addressees: what stands before the body. */
class FrontMatterTest {

    @Test
    void readsTheElementsOfAPrintedNotice() {
        Metadata read = Parsed.of("000123", "特急", "云岭县人民政府文件", "云政发〔2024〕15号　　签发人：李某", "云岭县人民政府",
                "关于做好2024年安全生产工作的", "通　知", "各乡镇人民政府，县直各单位：", "全县要守牢底线。").metadata();
        assertEquals("云岭县人民政府关于做好2024年安全生产工作的通知", read.title());
        assertEquals("云政发〔2024〕15号", read.documentNumber());
        assertEquals("通知", read.genre());
        assertEquals("各乡镇人民政府，县直各单位", read.addressees());
        assertEquals(2024, read.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云政发〔2024〕15号", "云政发[2024]15号", "云政发（2024）15号", "云政发【2024】15号", "云政办函﹝2024﹞第15号"})
    void readsANumberInWhateverBracketsItIsTyped(String number) {
        assertEquals(number, Parsed.of(number, "云岭县人民政府关于防汛的通知", "各乡镇：", "加强值守。").metadata().documentNumber());
    }

    @ParameterizedTest
    @CsvSource({"关于安全生产工作的意见,意见", "关于印发防汛预案的通知,通知", "云岭县节水管理办法（试行）,办法", "森林防火工作要点,要点", "关于设立分站的批复,批复",
        "2024年春季绿化实施方案,方案", "关于禁放烟花的通告,通告", "安全生产十项措施,措施"})
    void takesTheGenreFromTheEndOfTheTitle(String title, String genre) {
        assertEquals(genre, Parsed.of(title, "全县要守牢安全底线，压实各方责任。").metadata().genre());
    }

    @Test
    void separatesTitleAndAddresseesThatRunTogether() {
        Notice notice = Parsed.of("临澜区教育局关于做好2024年招生工作的通知各中小学、幼儿园：为维护公平，现通知如下：一、招生原则免试就近入学。二、工作要求严禁考试。");
        assertEquals("临澜区教育局关于做好2024年招生工作的通知", notice.metadata().title());
        assertEquals("各中小学、幼儿园", notice.metadata().addressees());
        assertEquals("为维护公平，现通知如下：", Parsed.texts(notice).get(0));
    }

    @Test
    void takesATitleThatAPagePrintsTwiceOnce() {
        Notice notice = Parsed.of("临澜区水务局关于印发 《节水方案》的通知 临水〔2024〕3号 临澜区水务局关于印发《节水方案》的通知 各镇，各街道：请按方案执行，抓好落实。");
        assertEquals("临澜区水务局关于印发《节水方案》的通知", notice.metadata().title());
        assertEquals("临水〔2024〕3号", notice.metadata().documentNumber());
        assertEquals(List.of("请按方案执行，抓好落实。"), Parsed.texts(notice));
    }

    @Test
    void takesTheDateUnderTheTitleWhereNothingIsSigned() {
        Notice notice = Parsed.of("中共云岭县委 云岭县人民政府", "关于推进乡村振兴的实施意见", "（2024年1月20日）", "现提出如下意见。");
        assertEquals(LocalDate.of(2024, 1, 20), notice.metadata().dateIssued());
        assertEquals(List.of("现提出如下意见。"), Parsed.texts(notice));
    }

    @Test
    void concludesTheYearFromTheDateOnlyWhereTheTitleHasNone() {
        assertEquals(2023, Parsed.of("关于做好2023年防汛工作的通知", "加强值守。", "云岭县水利局", "2022年12月30日").metadata().year());
        assertEquals(2022, Parsed.of("关于做好防汛工作的通知", "加强值守。", "云岭县水利局", "2022年12月30日").metadata().year());
    }

    @Test
    void leavesNullWhatANoticeDoesNotSay() {
        Metadata read = Parsed.of("今天要开展一次演练。").metadata();
        assertEquals(Metadata.NONE, read);
    }

    @Test
    void takesNoSentenceOfTheBodyForAddressees() {
        Metadata read = Parsed.of("关于防汛工作的意见", "全县防汛工作的总体思路是：以人为本，预防为主。").metadata();
        assertNull(read.addressees());
    }

    @Test
    void readsAnOrderThatPutsRulesIntoForce() {
        Notice notice = Parsed.of("青禾市人民政府令", "第15号", "《青禾市绿化办法》已经市政府常务会议通过，现予公布，自2023年5月1日起施行。", "市长　李某", "2023年3月5日", "青禾市绿化办法",
                "第一章　总　则", "第一条　为了促进绿化，制定本办法，各级政府应当加强绿化工作，落实绿化经费。");
        assertEquals("第15号", notice.metadata().documentNumber());
        assertEquals("青禾市人民政府", notice.metadata().issuer());
        assertEquals(LocalDate.of(2023, 3, 5), notice.metadata().dateIssued());
        assertEquals(List.of("1 第一章总则"), Parsed.headings(notice));
    }

    @Test
    void joinsATitleWithoutTheWordAboutFromItsLines() {
        Metadata read = Parsed.of("青禾市2024年春季防沙治沙", "集中整治行动方案", "为改善环境，制定本方案。").metadata();
        assertEquals("青禾市2024年春季防沙治沙集中整治行动方案", read.title());
        assertEquals(2024, read.year());
    }

    @Test
    void readsTheBodyThatSignsUnderTheTitleOfAPlan() {
        Notice notice = Parsed.of("临澜区2024年卫生健康工作要点", "临澜区卫生健康局", "（2024年2月6日）", "今年的总体要求是稳中求进。");
        assertEquals("临澜区卫生健康局", notice.metadata().issuer());
        assertEquals(LocalDate.of(2024, 2, 6), notice.metadata().dateIssued());
        assertEquals(List.of("今年的总体要求是稳中求进。"), Parsed.texts(notice));
    }

    @Test
    void takesNoResponsibilityLineForAddressees() {
        Notice notice = Parsed.of("关于做好备汛工作的通知", "各乡镇要落实巡查人员。", "责任单位：县水务局，各乡镇政府", "要备足物资。");
        assertNull(notice.metadata().addressees());
        assertEquals(List.of("各乡镇要落实巡查人员。责任单位：县水务局，各乡镇政府", "要备足物资。"), Parsed.texts(notice));
    }

    @Test
    void readsMinutesWhoseNumberHasNoSignAndWhoseBodyStandsOverTheText() {
        Notice notice = Parsed.of("云岭县人民政府常务会议纪要", "〔2024〕6号", "云岭县人民政府办公室　　　2024年5月9日", "县长主持召开会议，研究防汛工作。", "一、研究防汛工作",
                "会议议定，每月检查一次。", "分送：县政府各部门。");
        assertEquals("〔2024〕6号", notice.metadata().documentNumber());
        assertEquals("云岭县人民政府办公室", notice.metadata().issuer());
        assertEquals(LocalDate.of(2024, 5, 9), notice.metadata().dateIssued());
        assertEquals("县政府各部门", notice.metadata().copies());
        assertEquals(List.of("县长主持召开会议，研究防汛工作。", "会议议定，每月检查一次。"), Parsed.texts(notice));
        assertEquals("第3期", Parsed.of("云岭县防汛简报", "第3期", "今日无雨。").metadata().documentNumber());
    }

    @Test
    void readsTheDateOfASpeechBetweenTheSpeakersNameAndTheSalutation() {
        Notice notice = Parsed.of("在全县防汛会议上的讲话", "在全县防汛会议上的讲话", "县委副书记、县长　李某某", "（2024年5月9日）", "同志们：", "今天开会，部署防汛。");
        assertEquals(LocalDate.of(2024, 5, 9), notice.metadata().dateIssued());
        assertNull(notice.metadata().jurisdiction());
        assertEquals(List.of("今天开会，部署防汛。"), Parsed.texts(notice));
    }

    @Test
    void leavesTheLetterheadOfJointIssuersOutOfTheTitle() {
        Metadata read = Parsed.of("云岭县医疗保障局", "云岭县财政局　文件", "云岭县税务局", "云医保发〔2024〕3号", "云岭县医疗保障局", "云岭县财政局", "云岭县税务局",
                "关于参保缴费工作的通知", "各乡镇人民政府：", "请按期缴费。").metadata();
        assertEquals("云岭县医疗保障局云岭县财政局云岭县税务局关于参保缴费工作的通知", read.title());
    }

    @Test
    void takesNoLetterheadIntoATitleThatNamesTheBodyItself() {
        assertEquals("云岭县水利局关于商请联合监测的函", Parsed.of("云岭县水利局", "云岭县水利局关于商请联合监测的函", "临澜县水利局：", "请予支持。").metadata().title());
    }

    @Test
    void readsTheSpeakersOfficeAndNameOnLinesOfTheirOwn() {
        assertEquals(LocalDate.of(2024, 5, 9),
                Parsed.of("在全县防汛会议上的讲话", "县委副书记、县长", "李 某", "（2024年5月9日）", "同志们：", "今天开会，部署防汛。").metadata().dateIssued());
    }
}
