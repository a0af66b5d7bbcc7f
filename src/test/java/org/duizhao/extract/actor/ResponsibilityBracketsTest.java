package org.duizhao.extract.actor;

import org.duizhao.notice.requirement.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who stands in the tail of a sentence, and with what duty. */
class ResponsibilityBracketsTest {

    private final ResponsibilityBrackets brackets = new ResponsibilityBrackets();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "（县水务局牵头，县公安局、县应急局配合） | 县水务局 LEADS; 县公安局 SUPPORTS; 县应急局 SUPPORTS",
            "（县水务局负责、各镇[街道]配合）| 县水务局 RESPONSIBLE; 各镇 SUPPORTS; 各街道 SUPPORTS",
            "（县教育局、县卫健局按职责分工负责） | 县教育局 SHARES; 县卫健局 SHARES",
            "（县安委办督促各镇落实） | 县安委办 SUPERVISES",
            "责任单位：县水务局、各乡镇 | 县水务局 RESPONSIBLE; 各乡镇 RESPONSIBLE",
            "（牵头部门：县水务局；配合单位：县公安局） | 县水务局 LEADS; 县公安局 SUPPORTS",
            "责任单位：县水务局，完成时限：5月底前 | 县水务局 RESPONSIBLE",
            "牵头单位：县水务局 配合单位：县公安局、县财政局 完成时间：5月底 | 县水务局 LEADS; 县公安局 SUPPORTS; 县财政局 SUPPORTS",
            "完成时限：5月底前。牵头部门：县水务局，配合部门：县公安局。 | 县水务局 LEADS; 县公安局 SUPPORTS",
            "【责任单位：县水务局，完成时限：5月底】 | 县水务局 RESPONSIBLE",
            "责任人：陈某某 责任单位：县水务局 | 县水务局 RESPONSIBLE",
            "[县水务局负责] | 县水务局 RESPONSIBLE",
            "（含在建工程） | ''"})
    void everyBodyHasItsDuty(String tail, String bodies) {
        assertEquals(bodies, brackets.bodies("加固老旧堤防。" + tail).stream().map(ResponsibilityBracketsTest::said).collect(Collectors.joining("; ")));
    }

    private static String said(Body body) {
        return body.name() + " " + body.duty();
    }
}
