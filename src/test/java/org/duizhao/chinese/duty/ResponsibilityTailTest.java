package org.duizhao.chinese.duty;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ResponsibilityTailTest {

    private static final String MEASURE = "加固老旧堤防。";

    @ParameterizedTest
    @ValueSource(strings = {"负责", "牵头", "分工负责", "分别负责", "牵头负责", "配合", "协助", "参与", "监督抓好落实", "督促落实", "指导", "督促", "指导落实", "牵头督导", "牵头推进", "组织实施", "负责落实"})
    void everyDutyEndsABracket(String duty) {
        String sentence = MEASURE + "（县水务局" + duty + "，各乡镇）";

        assertEquals(Optional.of(new Span(MEASURE.length(), sentence.length())), ResponsibilityTail.in(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：县水务局", "牵头部门:县水务局", "（责任单位：县水务局，各乡镇）", "牵头单位：县水务局；配合单位：各乡（镇）", "[各乡镇负责]", "（各乡（镇）[街道]负责）"})
    void aLabelNeedsNoDutyAndBracketsAreOfAnyKind(String tail) {
        String sentence = MEASURE + tail;

        assertEquals(Optional.of(new Span(MEASURE.length(), sentence.length())), ResponsibilityTail.in(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：县水务局，完成时限：5月底前", "完成时限：5月底前。责任单位：县水务局", "牵头单位：县水务局 配合单位：县财政局 完成时间：5月底",
        "责任人：陈某某；责任单位：县水务局；时间节点：持续推进", "【责任单位：县水务局，完成时限：5月底】", "整改单位：县水务局，整改时限：5月底前"})
    void labelsThatSayWhoAndByWhenAreOneTailInWhateverOrder(String tail) {
        String sentence = MEASURE + tail;

        assertEquals(Optional.of(new Span(MEASURE.length(), sentence.length())), ResponsibilityTail.in(sentence));
    }

    @Test
    void aLabelThatOnlySaysByWhenIsNoTailOfDuty() {
        assertEquals(Optional.empty(), ResponsibilityTail.in(MEASURE + "完成时限：5月底前"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（含在建工程）", "（制度落实情况另行通报）", "会议强调：抓好防汛。", "加固（县水务局负责）老旧堤防。"})
    void whatSaysNothingOfADutyIsNoTail(String text) {
        assertEquals(Optional.empty(), ResponsibilityTail.in(MEASURE + text));
    }

    @Test
    void theTextIsLeftWithoutItsTail() {
        assertEquals("加强巡查。", ResponsibilityTail.without("加强巡查。（县林业局牵头）"));
        assertEquals("加强巡查", ResponsibilityTail.without("加强巡查（各镇[街道]负责）。"));
        assertEquals("加强巡查（含夜间）。", ResponsibilityTail.without("加强巡查（含夜间）。"));
        assertEquals("（县林业局负责）", ResponsibilityTail.without("（县林业局负责）"));
    }

    @ParameterizedTest
    @CsvSource({"责任单位：各镇,true", "（牵头部门：县水务局）,true", "主要责任单位及责任人：甲,true", "完成时限：6月底前,true", "工作单位：某厂,false", "责任单位名单,false"})
    void aLabelOpensATail(String text, boolean opens) {
        assertEquals(opens, ResponsibilityTail.opens(text, 0));
    }

    @ParameterizedTest
    @CsvSource({"（县水务局负责）,true", "（牵头单位：县水务局）。,true", "市公安局、县水务局负责）,true", "（含在建工程）,false", "县水务局负责,false"})
    void aLineCanBeATailOrTheEndOfOne(String line, boolean closes) {
        assertEquals(closes, ResponsibilityTail.closes(line));
    }

    @Test
    void partsAreClausesAndListsOfDuties() {
        assertEquals(List.of("甲负责", "乙配合"), ResponsibilityTail.parts("甲负责、乙配合"));
        assertTrue(ResponsibilityTail.namesDuty("甲、乙分工负责"));
        assertFalse(ResponsibilityTail.namesDuty("负责人电话"));
    }
}
