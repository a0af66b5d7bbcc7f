package org.duizhao.repair.character;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.Repaired;
import org.duizhao.repair.TextRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FounderCodeTest {

    @ParameterizedTest
    @CsvSource({"云政发〔圆园31〕怨号, 云政发〔2031〕9号", "云政发也2031页9号, 云政发〔2031〕9号", "圆园31年源月 远日, 2031年4月6日",
            "2031年员园月员缘日印发, 2031年10月15日印发", "云岭县人民政府办公室圆园31年4月6日印发, 云岭县人民政府办公室2031年4月6日印发"})
    void digitsAreRepairedWhereTheContextProvesANumber(String garbled, String clean) {
        assertEquals(List.of(clean), Repaired.paragraphs(garbled));
    }

    @Test
    void aPlusInAQuotationIsRepaired() {
        assertEquals(List.of("推广“互联网+监管”系统。"), Repaired.paragraphs("推广“互联网垣监管”系统。"));
    }

    @Test
    void oneSureHitMakesBracketsSureToo() {
        assertEquals(List.of("云政发〔2031〕9号", "（一）落实责任。"), Repaired.paragraphs("云政发〔圆园31〕9号\n\n渊一冤落实责任。\n"));
    }

    @Test
    void withoutASureHitBracketsAreOnlyAWarning() {
        CleanText clean = Repaired.text("云政发〔2031〕9号\n\n渊一冤落实责任。\n");
        assertEquals(List.of(), clean.repairs());
        assertEquals(WarningKind.FOUNDER_SUSPECT, clean.warnings().get(0).kind());
        assertEquals(List.of("渊", "（"), clean.warnings().get(0).arguments());
    }

    @Test
    void aRunInASymbolFontIsRepaired() {
        SourceText source = new SourceText(new SourceFile("0", "a.pdf", "推广互联网垣监管，抓好远座水库。"), Format.PDF, SourceText.LineKind.WRAPPED, List.of(),
                List.of(new SourceRange(5, 6), new SourceRange(11, 12)));
        assertEquals(List.of("推广互联网+监管，抓好6座水库。"), Repaired.strings(new TextRepair(new HanLpSegmenter()).repair(source)));
    }

    @Test
    void aRunWithOrdinaryHanziIsNotASymbolFont() {
        SourceText source = new SourceText(new SourceFile("0", "a.pdf", "公园人员"), Format.PDF, SourceText.LineKind.WRAPPED, List.of(),
                List.of(new SourceRange(0, 4)));
        assertEquals(List.of("公园人员"), Repaired.strings(new TextRepair(new HanLpSegmenter()).repair(source)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"垣曲县和长垣市的从业人员1月底前完成体检。", "公园10月开放，学员12人，动员2次。", "石家垣煤矿、后垣社区、王家垣水库逐一排查。",
            "渊源深厚，冤假错案零容忍。", "尧都区、叶县、南苑街道、陆缘海。", "野外用火和冶金企业。", "许愿日、岁月圆圆。", "远期至2035年。", "第一页第2页。",
            "人员100名，源头治理8项，缘由6条", "他也2023年来过，页码不变。"})
    void rightCharactersStay(String text) {
        assertEquals(List.of(), Repaired.text(text).repairs());
    }

    @Property(tries = 300)
    void noCleanTextIsChanged(@ForAll("cleanTexts") String text) {
        assertEquals(List.of(), Repaired.text(text).repairs().stream().filter(r -> r.kind() == RepairKind.FOUNDER_CODE).toList());
    }

    /** Sentences of ordinary words that hold hanzi of the table, with true numbers, brackets and dates between. */
    @Provide
    Arbitrary<String> cleanTexts() {
        Arbitrary<String> words = Arbitraries.of("人员", "学员", "公园", "园区", "源头", "水源", "远程", "长远", "缘由", "边缘", "圆满", "半圆", "怨气", "愿意",
                "志愿者", "南苑", "猿猴", "垣曲县", "长垣市", "城垣", "渊源", "冤案", "尧都区", "野外", "冶金", "叶县", "摇曳", "院内", "原因", "要求", "也要", "页岩",
                "业务", "掖县", "日期", "耶律", "爷爷", "依法", "伊川县", "衣物", "毅力", "益处", "译文", "逸夫楼", "翼城县", "淤泥", "于是", "虞城县", "逾期", "渝水区", "渔业",
                "宇宙", "玉石", "域内", "芋头", "郁南县", "吁请", "二月", "2031年", "10月", "6日", "〔2031〕9号", "（一）", "，", "。", "、", "和", "在", "到", "于", "第3号");
        return words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
    }

    @Test
    void aRepairCanBeTakenBack() {
        String text = "云政发〔圆园31〕9号";
        Repair repair = Repaired.text(text).repairs().get(0);
        assertEquals("圆园", repair.before());
        assertEquals("20", repair.after());
        assertEquals(List.of(text), Repaired.strings(Repaired.text(text, Set.of(repair.source()))));
    }
}
