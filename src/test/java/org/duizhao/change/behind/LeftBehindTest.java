package org.duizhao.change.behind;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.ChangeFinder;
import org.duizhao.encode.VectorSource;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LeftBehindTest {

    private final RequirementExtractor extractor = new RequirementExtractor();
    private final LeftBehind leftBehind = new LeftBehind(extractor::extract);
    private final ChangeFinder finder = new ChangeFinder(new PairScorer(VectorSource.NONE), Codebook.shipped(), extractor::extract);
    private final Notice old = Notices.notice("云岭县", 2023, "各镇加强值守巡查。", "严禁携带火种进入林区。");

    @Test
    void whatTheNewNoticeNoLongerSaysComesFirst() {
        assertEquals(List.of("DROPPED 严禁携带火种进入林区。"), reminders(Notices.notice("云岭县", 2024, "各镇加强值守巡查。"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
            "2023年底前建成示范区。, PAST_YEAR 2023年 → 2024年",
            "深化专项整治三年行动（2020—2022年）。, FINISHED_CAMPAIGN 2020—2022年"})
    void aYearThatIsOverIsOutOfDate(String measure, String expected) {
        assertEquals(List.of(expected), reminders(with(measure), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年底前建成示范区。", "落实《云岭县2023年防汛预案》。", "依据云政发〔2022〕3号文件。", "自2021年以来形成的经验。", "2023年修订的办法继续有效。",
            "推进专项行动（2023—2025年）。"})
    void aYearThatIsNamedAsThePastOrHasNotPassedIsNot(String measure) {
        assertEquals(List.of(), reminders(with(measure), List.of()));
    }

    @Test
    void anOlderSessionIsOutOfDateWhereTheOthersNameALaterOne() {
        Notice other = Notices.notice("青禾市", 2024, "贯彻党的二十大精神，落实“十四五”规划。");
        assertEquals(List.of("OLDER_EDITION 党的十九大 → 党的二十大"), reminders(with("贯彻党的十九大精神。"), List.of(other)));
        assertEquals(List.of("OLDER_EDITION “十三五” → “十四五”"), reminders(with("落实“十三五”规划。"), List.of(other)));
        assertEquals(List.of(), reminders(with("贯彻党的二十大精神。"), List.of(other)));
    }

    @Test
    void anOlderNoticeSaysNothingOfWhatIsUpToDate() {
        Notice other = Notices.notice("青禾市", 2022, "开展第40个爱国卫生月活动。");
        assertEquals(List.of(), reminders(with("开展第35个爱国卫生月活动。"), List.of(other)));
    }

    @Test
    void aDayThatWasPastWhenTheNoticeWasIssuedIsOutOfDate() {
        Notice now = with("各镇于2月底前报送方案。", "各镇于6月底前完成清淤。");
        Metadata metadata = now.metadata();
        Citation citation = metadata.citation();
        Metadata issued = new Metadata(new Citation(citation.title(), citation.documentNumber(), citation.genre(),
                new Issue(null, LocalDate.of(2024, 3, 20)), citation.scope()), metadata.circulation(), metadata.printing(), List.of());
        Notice dated = new Notice(now.source(), issued, now.outline(), List.of(), List.of());
        assertEquals(List.of("PAST_DEADLINE 2月底前"), reminders(dated, List.of()));
    }

    private static Notice with(String... measures) {
        String[] lines = new String[measures.length + 2];
        lines[0] = "各镇加强值守巡查。";
        lines[1] = "严禁携带火种进入林区。";
        System.arraycopy(measures, 0, lines, 2, measures.length);
        return Notices.notice("云岭县", 2024, lines);
    }

    private List<String> reminders(Notice now, List<Notice> others) {
        return leftBehind.find(finder.find(old, now, Progress.NONE), others).stream()
                .map(one -> one.kind() + " " + one.text() + (one.instead().isEmpty() ? "" : " → " + one.instead())).toList();
    }
}
