package org.duizhao.change.badge;

import org.duizhao.align.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class MeaningFinderTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @ParameterizedTest
    @CsvSource({
            "县安委会每月召开一次会议。, 县安委会每季度召开一次会议。, LOOSENED FIGURE_CHANGED",
            "企业每半年组织一次演练。, 企业每季度组织一次演练。, TIGHTENED FIGURE_CHANGED",
            "年内治理危险路段32处。, 年内治理危险路段40处。, TIGHTENED FIGURE_CHANGED",
            "对全县47座小型水库逐一排查。, 对全县45座小型水库逐一排查。, FIGURE_CHANGED",
            "各镇于6月底前完成清淤。, 各镇于5月底前完成清淤。, TIGHTENED DEADLINE_CHANGED",
            "企业必须设置安全总监。, 鼓励企业设置安全总监。, OBLIGATION_WEAKENED",
            "企业可以配备注册安全工程师。, 企业应当配备注册安全工程师。, OBLIGATION_STRENGTHENED",
            "开展隐患排查。（县应急局负责）, 开展隐患排查。（县住建局负责）, BODY_CHANGED",
            "做到责任、措施、资金、时限、预案“五到位”。, 做到责任、投入、培训、管理、救援“五到位”。, MEMBERS_CHANGED",
            "现就2023年工作通知如下：, 现就2024年工作通知如下：, YEAR_ONLY",
            "贯彻党的十九大精神。, 贯彻党的二十大精神。, YEAR_ONLY",
            "开展第34个爱国卫生月活动。, 开展第35个爱国卫生月活动。, YEAR_ONLY",
            "依据青政发〔2023〕4号文件。, 依据青政发〔2024〕11号文件。, YEAR_ONLY",
            "加强值守;确保平安。, 加强值守，确保平安。, PUNCTUATION_ONLY",
            "一是加强值守。, 二是加强值守。, NUMBERING_ONLY",
            "（1）加强值守。, （2）加强值守。, NUMBERING_ONLY",
            "加强值守。, 加强巡查。, ''",
            "加强值守。, 加强值守。, ''"})
    void aChangeHasTheBadgesOfWhatItMeans(String before, String after, String badges) {
        assertEquals(badges, badges("云岭县", before, "云岭县", after));
    }

    @Test
    void aYearThatWentOnFurtherThanTheNoticesIsMoreThanAYear() {
        assertFalse(badges("云岭县", "到2025年建成示范区。", "云岭县", "到2030年建成示范区。").contains("YEAR_ONLY"));
    }

    @Test
    void theOwnPlaceIsNoChangeOfSubstanceButAnotherLevelIs() {
        assertEquals("PLACE_ONLY", badges("云岭县", "全县各级加强值守。", "青禾市", "全市各级加强值守。"));
        assertEquals("PLACE_ONLY", badges("云岭县", "云岭县安委会负责。", "青禾县", "青禾县安委会负责。"));
        assertEquals("BODY_CHANGED", badges("云岭县", "由市级审批。", "云岭县", "由县级审批。"));
    }

    @Test
    void bothVersionsOfAFigureAreKept() {
        Meaning.Figure figure = assertInstanceOf(Meaning.Figure.class, meanings("云岭县", "县安委会每月召开一次会议。", "云岭县", "县安委会每季度召开一次会议。").get(0));
        assertEquals(12, figure.shift().old().timesAYear().orElseThrow());
        assertEquals(4, figure.shift().now().timesAYear().orElseThrow());
    }

    @Test
    void aBodyThatIsStillNamedElsewhereInTheSentenceIsNotGone() {
        assertEquals("OBLIGATION_WEAKENED", badges("云岭县", "矿山企业应当设置安全总监。", "云岭县", "鼓励矿山企业设置安全总监。"));
    }

    @Test
    void theSecondOfTwoBodiesThatShareTheirLevelStaysWhereTheFirstGoes() {
        Meaning.Bodies bodies = assertInstanceOf(Meaning.Bodies.class, meanings("云岭县", "县政府及安委会研究风险形势。", "云岭县", "县安委会研究风险形势。").get(0));
        assertEquals(List.of("县政府"), bodies.gone());
        assertEquals(List.of(), bodies.come());
    }

    private String badges(String oldPlace, String before, String newPlace, String after) {
        return meanings(oldPlace, before, newPlace, after).stream().flatMap(meaning -> meaning.badges().stream()).distinct().sorted()
                .map(Badge::name).collect(Collectors.joining(" "));
    }

    private List<Meaning> meanings(String oldPlace, String before, String newPlace, String after) {
        Notice old = Notices.notice(oldPlace, 2023, before);
        Notice now = Notices.notice(newPlace, 2024, after);
        return new MeaningFinder(old, extractor.extract(old), now, extractor.extract(now)).of(old.measures(), now.measures());
    }
}
