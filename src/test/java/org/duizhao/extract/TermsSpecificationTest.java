package org.duizhao.extract;

import org.duizhao.notice.requirement.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Dates in lists, dates that come every year, days of a cycle, terms in brackets, lengths and scores; the notice is of 5 March 2024. */
class TermsSpecificationTest {

    private static String read(String sentence) {
        Findings findings = new RequirementExtractor().extract(Notices.of(sentence));
        return findings.requirementsOf("m1").stream().filter(one -> !one.vague()).map(TermsSpecificationTest::said).collect(Collectors.joining(" "));
    }

    private static String said(Requirement one) {
        String figure = one.figure().map(bounds -> (bounds.comparator() == null ? "" : bounds.comparator().code()) + (long) bounds.value()
                + (bounds.maximum() == null ? "" : "~" + bounds.maximum().longValue()) + bounds.unit()).orElse("");
        String per = one.per().map(cycle -> "/" + cycle.period()).orElse("");
        return one.kind() + ":" + one.due().map(Object::toString).orElse(figure + per) + "[" + one.action().orElse("") + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "各乡镇分别于2024年、2025年、2026年11月底前报送情况。|DEADLINE:2024-11-30[报送情况] DEADLINE:2025-11-30[报送情况] DEADLINE:2026-11-30[报送情况]",
            "各部门于3月、6月、9月底前报送进展。|DEADLINE:2024-03-31[报送进展] DEADLINE:2024-06-30[报送进展] DEADLINE:2024-09-30[报送进展]",
            "各乡镇于6月30日、12月31日前报送总结。|DEADLINE:2024-06-30[报送总结] DEADLINE:2024-12-31[报送总结]",
            "县财政局2025年和2026年底前完成普查。|DEADLINE:2025-12-31[完成普查] DEADLINE:2026-12-31[完成普查]",
            "县水利局2月底前完成检查。|DEADLINE:2024-02-29[完成检查]",
            "县水利局上半年完成清淤。|DEADLINE:2024-06-30[完成清淤]",
            "5月3日内蒙古发来感谢信。|''",
            "6月1日前后各村清扫道路。|''"})
    void aListOfDatesIsSoManyDeadlines(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "县卫健局每年2月底前完成考核。|FREQUENCY:1次/YEAR[完成考核] DEADLINE:/YEAR[完成考核]",
            "县卫健局每年四月底前完成考核。|FREQUENCY:1次/YEAR[完成考核] DEADLINE:/YEAR[完成考核]",
            "县工信局每年第三季度前完成申报。|FREQUENCY:1次/YEAR[完成申报] DEADLINE:/YEAR[完成申报]",
            "县财政局次月15日前公布名单。|DEADLINE:/MONTH[公布名单]",
            "县卫健局次年1月15日前报送总结。|DEADLINE:2025-01-15[报送总结]"})
    void aDateThatComesAgainHasNoDay(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "各乡镇每周二、周四开展巡查。|FREQUENCY:2次/WEEK[开展巡查]",
            "各乡镇每月5日前、20日前报送进展。|FREQUENCY:2次/MONTH[报送进展]",
            "各乡镇每月25日前报送进展。|FREQUENCY:1次/MONTH[报送进展]",
            "各乡镇每季度首月10日前报送报表。|FREQUENCY:1次/QUARTER[报送报表]",
            "各乡镇每年3月、9月开展清洁。|FREQUENCY:2次/YEAR[开展清洁]"})
    void theDaysOfACycleAreCounted(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "完成平台搭建。（0.5分）（6月底完成，牵头单位：县数据局）|DEADLINE:2024-06-30[完成平台搭建]",
            "建成信息平台。（11月取得明显成效，县工信局牵头）|DEADLINE:2024-11-30[建成信息平台]",
            "建成信息平台。（县工信局牵头，2024年10月底前完成）|DEADLINE:2024-10-31[建成信息平台]",
            "建成信息平台。完成时限：2024年9月；责任单位：县数据局|DEADLINE:2024-09-30[建成信息平台]"})
    void aTermStandsInTheBracketOfItsTask(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "税款应当于次月十五日内缴入国库。|DURATION:<=15日[税款应当于次月缴入国库]",
            "居住连续不满六年的，予以备案。|DURATION:<=6年[居住连续的]",
            "试点单位2—3年内调整到位。|DURATION:<=3年[试点单位调整到位]",
            "见习时间为3—12个月。|DURATION:=3~12个月[见习时间为]",
            "每项计0.5分。|''",
            "群众满意度达到90分以上。|THRESHOLD:>=90分[群众满意度]",
            "实行一次性告知。|''",
            "给予一次性奖补100万元。|COUNT:=1000000元[给予一次性奖补]"})
    void aLengthIsReadWhole(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }
}
