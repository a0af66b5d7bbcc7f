package org.duizhao.extract;

import org.duizhao.extract.abbreviation.Lexicon;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Abbreviation.SpelledBy;
import org.duizhao.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numeral abbreviations: where they are found ({@code abbreviations.tsv}), what they mean, and when two mean the same. */
class AbbreviationSpecificationTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @TestFactory
    Stream<DynamicTest> aSentenceHasTheseAbbreviations() {
        return Table.read(getClass(), "/org/duizhao/extract/cases/abbreviations.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> assertEquals(row.get(1), abbreviationsOf(row.get(0)))));
    }

    @ParameterizedTest
    @CsvSource({
            "做到安全责任、投入、培训、管理和应急救援“五到位”。, 做到安全责任、安全管理、安全投入、安全培训和应急救援“五到位”。, true",
            "做到责任、措施、资金、时限和预案“五到位”。, 按照整改措施、责任、资金、时限、预案“五落实”要求整改。, true",
            "做到责任、措施、资金、时限和预案“五到位”。, 做到安全责任、投入、培训、管理和应急救援“五到位”。, false",
            "做到组织、人员、经费、设施、考核“五落实”。, 按照整改措施、责任、资金、时限、预案“五落实”要求整改。, false",
            "落实学校、家庭、社会“三结合”。, 坚持家庭、学校、社会“三个结合”。, true",
            "构建卫星、飞机、塔台“三位一体”监测网。, 构建队伍、装备、物资“三位一体”保障网。, false",
            "要向监管部门和企业职工“双报告”。, 落实向负有安全监管职责的部门和职代会“双报告”制度。, true",
            "建立燃气风险管控和隐患排查治理双重预防机制。, 完善双重预防体系。, true",
            "推进能耗“双控”。, 推进碳排放“双控”。, false",
            "管行业必须管安全、管业务必须管安全、管生产经营必须管安全。, 落实“三管三必须”。, true"})
    void theSenseIsSharedExactlyWhereTheMembersMeanTheSame(String one, String other, boolean same) {
        assertEquals(same, only(one).sense().equals(only(other).sense()));
    }

    @Test
    void whatIsSpelledOutNowhereStaysOpen() {
        Abbreviation abbreviation = only("推行“九查九看”工作法。");
        assertEquals(SpelledBy.NOBODY, abbreviation.spelledBy());
        assertTrue(abbreviation.members().isEmpty());
    }

    @Test
    void anEarlierSentenceOfTheNoticeSpellsItOut() {
        Findings findings = extractor.extract(Notices.of("落实人员、装备、预案“三到位”。", "各镇要对照“三到位”自查。"));
        Abbreviation later = findings.abbreviationsOf("m2").get(0);
        assertEquals(SpelledBy.OTHER_SENTENCE, later.spelledBy());
        assertEquals(List.of("人员", "装备", "预案"), later.members());
    }

    @Test
    void twoMeaningsInOneNoticeAreNotCarriedOver() {
        Findings findings = extractor.extract(Notices.of("落实人员、装备、预案“三到位”。", "做到思想、组织、措施“三到位”。", "开展“三到位”自查。"));
        assertEquals(SpelledBy.NOBODY, findings.abbreviationsOf("m3").get(0).spelledBy());
    }

    @Test
    void fewerMembersThanTheNumberAreAWarning() {
        Findings findings = extractor.extract(Notices.of("完善“人防＋物防＋技防”“五位一体”的防火体系。"));
        assertEquals(WarningKind.MEMBER_COUNT, findings.warnings().get(0).kind());
        assertEquals(List.of("五位一体", "3"), findings.warnings().get(0).arguments());
    }

    @Test
    void fullWordsStandForTheAbbreviation() {
        Abbreviation said = only("严格执行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。");
        assertTrue(said.inFullWords());
        assertEquals("三项制度", said.text());
        assertEquals("行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度",
                said.span().in("严格执行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"));
    }

    @Test
    void usersAddRowsToTheLexicon() {
        Lexicon own = Lexicon.shipped().extendedBy(Stream.of("# own", "九查九看\t\t查责任 看落实\t"));
        Abbreviation abbreviation = new RequirementExtractor(own).extract(Notices.of("推行“九查九看”。")).abbreviationsOf("m1").get(0);
        assertEquals(List.of("查责任", "看落实"), abbreviation.members());
        assertEquals(SpelledBy.LEXICON, abbreviation.spelledBy());
    }

    private Abbreviation only(String sentence) {
        List<Abbreviation> found = extractor.extract(Notices.of(sentence)).abbreviationsOf("m1");
        assertEquals(1, found.size(), sentence);
        return found.get(0);
    }

    private String abbreviationsOf(String sentence) {
        Findings findings = extractor.extract(Notices.of(sentence));
        String mark = findings.warnings().isEmpty() ? "" : " !";
        String all = findings.abbreviationsOf("m1").stream().map(one -> said(one) + mark).collect(Collectors.joining(" | "));
        return all.isEmpty() ? "-" : all;
    }

    private static String said(Abbreviation one) {
        boolean byNotice = one.spelledBy() == SpelledBy.SAME_SENTENCE || one.spelledBy() == SpelledBy.OTHER_SENTENCE;
        return one.text() + " " + one.counts() + " " + one.spelledBy() + (byNotice ? " " + String.join(",", one.members()) : "");
    }
}
