package org.duizhao.export.change;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.level.SuperiorComparison;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.encode.VectorSource;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The table 条款 · 上级 · 本级 · 对照情况 · 备注, and the page in front of it. */
class SuperiorLayoutTest {

    private final SuperiorComparison comparison =
            new SuperiorComparison(new PairScorer(VectorSource.NONE), Codebook.shipped(), new RequirementExtractor()::extract);
    private final Notice city = Notices.notice("岚川市", 2024, "#压实责任", "市安委会每月至少召开一次全体会议，分析安全生产形势。企业主要负责人每月至少组织一次隐患自查。",
            "#防范风险", "各级林业部门每周巡查一次重点林区，消除火灾隐患。对全市在建隧道工程开展桥隧结构安全评估。");
    private final Notice county = Notices.notice("云岭县", 2024, "#压实责任", "县安委会每季度至少召开一次全体会议，分析安全生产形势。企业主要负责人每周至少组织一次隐患自查。",
            "#防范风险", "各级林业部门每周巡查一次重点林区，消除火灾隐患。为渔船免费安装定位终端。");

    @Test
    void everyMeasureOfTheSuperiorHasALineAndOursAloneStandToo() {
        ChangeTable table = lay(true, county, ExportSettings.DEFAULT);
        assertEquals(List.of("条款", "上级：岚川市2024年", "本级：云岭县2024年", "对照情况", "备注"), table.heads());
        assertEquals(List.of("较上级为松", "较上级为严", "已承接", "上级有、本级无", "本级自有"), table.lines().stream().map(line -> line.sort().kind()).toList());
        assertEquals(List.of(), table.lines().get(3).now());
        assertEquals(List.of(), table.lines().get(4).old());
    }

    @Test
    void whatOursAsksForLessComesFirstAndThenWhatItLacks() {
        List<String> findings = lay(true, county, ExportSettings.DEFAULT).findings();
        assertEquals(2, findings.size());
        assertTrue(findings.get(0).contains("每月") && findings.get(0).contains("每季度") && findings.get(0).contains("较松"), findings.get(0));
        assertTrue(findings.get(1).contains("隧道"), findings.get(1));
    }

    @Test
    void aNeighboursIsNotCalledTheSuperiors() {
        ChangeTable table = lay(false, county, ExportSettings.DEFAULT);
        assertFalse((table.title() + table.heads() + table.summary() + table.lines().stream().map(line -> line.sort().kind()).toList()).contains("上级"), table.toString());
        assertEquals("云岭县2024年通知对照岚川市2024年通知", table.title());
    }

    @Test
    void ofNoticesWithNothingInCommonNoMeasureIsListedAndItIsSaid() {
        ChangeTable table = lay(true, Notices.notice("云岭县", 2024, "评选先进教师，表彰优秀校长。"), ExportSettings.DEFAULT);
        assertEquals(List.of(), table.lines());
        assertTrue(table.summary().get(0).contains("无从对照"), table.summary().get(0));
    }

    @Test
    void inEnglishNoChineseIsLeftButTheNoticesOwn() {
        ChangeTable table = lay(true, county, ExportSettings.DEFAULT.withLocale(Locale.ENGLISH));
        assertFalse(table.heads().get(3).codePoints().anyMatch(Character::isIdeographic));
        assertTrue(table.lines().stream().noneMatch(line -> line.sort().kind().codePoints().anyMatch(Character::isIdeographic)));
    }

    private ChangeTable lay(boolean superior, Notice ours, ExportSettings settings) {
        return new SuperiorLayout(new TextDiff(new HanLpSegmenter()), superior).lay(comparison.compare(city, ours, Progress.NONE), settings);
    }
}
