package org.duizhao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.requirement.Threshold;
import org.duizhao.notice.requirement.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Caps, comparisons without a number, events that times are counted from, spans, and how long a document is in force. */
class TermsOfFiguresTest {

    private static final RequirementExtractor EXTRACTOR = new RequirementExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "县财政局按实付利息的50%给予贴息，每户最高30万元。|RATIO 50.0% <=300000.0元",
            "县工信局按设备款的8%补助，最高不超过100万元。|RATIO 8.0% <=1000000.0元",
            "对新办渡船每艘补助2万元，同一企业累计不超过10万元。|COUNT 20000.0元 <=100000.0元",
            "按保费的60%给予补贴，20万元封顶。|RATIO 60.0% <=200000.0元",
            "单个渡口投资不得超过30万元。|THRESHOLD 300000.0元 ",
            "渡口票价下浮10%以上，维修基金不超过30万元。|RATIO 10.0% ; THRESHOLD 300000.0元 "})
    void whatIsGivenAndTheMostOfItAreOneRequirement(String sentence, String expected) {
        assertEquals(expected == null ? "" : expected.strip(), figures(sentence, one -> one.cap() == null ? "" : "<=" + one.cap().value() + one.cap().unit()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "贷款余额不低于上年同期。|THRESHOLD >= 上年同期",
            "渡船载客不得超过核定的人数。|THRESHOLD <= 核定的人数",
            "裁员率低于全国城镇登记失业率的企业可以申请返还。|THRESHOLD <= 全国城镇登记失业率",
            "水价不高于全省平均水平。|THRESHOLD <= 全省平均水平",
            "增速高于全市平均水平。|THRESHOLD >= 全市平均水平",
            "船员不得少于两名。|''",
            "水温不低于20度。|''",
            "低于标准的渡口停航。|''",
            "不得超越前船。|''"})
    void whatIsComparedToStandsInThePlaceOfTheNumber(String sentence, String expected) {
        assertEquals(expected, EXTRACTOR.extract(Notices.of(sentence)).requirementsOf("m1").stream().filter(one -> one.terms().against() != null)
                .map(one -> one.kind() + " " + ((Threshold) one).bounds().comparator().code() + " " + one.terms().against())
                .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "县医保局自收到申请之日起5个工作日内办结。|DURATION 5.0个工作日 收到申请",
            "汛期结束后3个月内完成修复。|DURATION 3.0个月 汛期结束",
            "接到通知后，2小时内到岗。|DURATION 2.0小时 接到通知",
            "3个工作日内办结。|DURATION 3.0个工作日"})
    void aTimeMayBeCountedFromAnEvent(String sentence, String expected) {
        assertEquals(expected, figures(sentence, one -> one.after() == null ? "" : one.after()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024年2—4月的停泊费予以免收。|DURATION 3.0个月 2024-02-01 2024-04-30",
            "一季度停泊费减半征收。|RATIO 50.0%; DURATION 3.0个月 2024-01-01 2024-03-31",
            "2024年二至三季度停泊费缓缴。|DURATION 6.0个月 2024-04-01 2024-09-30",
            "5月7日至13日巡堤。|DURATION 7.0天 2024-05-07 2024-05-13"})
    void aSpanHasItsFirstAndLastDay(String sentence, String expected) {
        String found = figures(sentence, one -> one.first() == null ? "" : one.first() + " " + one.last());
        assertEquals(Set.of(expected.split("; ")), Set.of(found.split(" ?; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "本办法自2024年3月1日起施行，有效期五年。|5.0年",
            "本措施自印发之日起施行，有效期至2025年2月28日。|2025-02-28",
            "本规定自公布之日起施行，施行至2026年底。|2026-12-31",
            "政策执行期限为2024年2月1日至2024年12月31日。|2024-12-31"})
    void howLongADocumentIsInForceIsNobodysDeadline(String sentence, String expected) {
        Findings found = EXTRACTOR.extract(Notices.of(sentence));
        Validity validity = found.validity().get("m1");
        assertEquals(expected, validity.until() != null ? validity.until().toString() : validity.length().value() + validity.length().unit());
        assertEquals(List.of(), found.requirementsOf("m1"));
    }

    @ParameterizedTest
    @CsvSource({"渡运许可证有效期为三年。", "证书有效期至2025年12月31日。"})
    void howLongACertificateIsValidIsNoMatterOfTheDocument(String sentence) {
        assertEquals(Map.of(), EXTRACTOR.extract(Notices.of(sentence)).validity());
    }

    private static String figures(String sentence, Function<Terms, String> terms) {
        return EXTRACTOR.extract(Notices.of(sentence)).requirementsOf("m1").stream().map(one -> figure(one) + terms.apply(one.terms()))
                .collect(Collectors.joining("; ")).strip();
    }

    private static String figure(Requirement one) {
        return one.kind() + " " + one.figure().map(figure -> figure.value() + figure.unit()).orElse("") + " ";
    }
}
