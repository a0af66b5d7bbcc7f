package org.duizhao.change.level;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.encode.VectorSource;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SuperiorComparisonTest {

    private final SuperiorComparison comparison =
            new SuperiorComparison(new PairScorer(VectorSource.NONE), Codebook.shipped(), new RequirementExtractor()::extract);
    private final Notice city = Notices.notice("岚川市", 2024, "#压实责任", "市安委会每月至少召开一次全体会议，分析安全生产形势。企业主要负责人每月至少组织一次隐患自查。",
            "#防范风险", "各级林业部门每周巡查一次重点林区，消除火灾隐患。对全市在建隧道工程开展桥隧结构安全评估。");
    private final Notice county = Notices.notice("云岭县", 2024, "#压实责任", "县安委会每季度至少召开一次全体会议，分析安全生产形势。企业主要负责人每周至少组织一次隐患自查。",
            "#防范风险", "各级林业部门每周巡查一次重点林区，消除火灾隐患。为渔船免费安装定位终端。");

    @Test
    void eachOfTheSuperiorsIsTakenUpLaxerStricterOrLacking() {
        assertEquals(List.of(Stance.LAXER, Stance.STRICTER, Stance.TAKEN_UP, Stance.LACKING, Stance.OWN),
                comparison.compare(city, county, Progress.NONE).all().stream().map(TakeUp::stance).toList());
    }

    @Test
    void everyMeasureOfTheSuperiorStandsOnceAndNoneOfOursIsLost() {
        List<TakeUp> all = comparison.compare(city, county, Progress.NONE).all();
        assertEquals(city.measures(), all.stream().map(TakeUp::above).filter(measure -> measure != null).toList());
        assertEquals(county.measures().stream().map(Measure::id).toList(),
                all.stream().flatMap(one -> one.ours().stream()).map(Measure::id).distinct().sorted().toList());
    }

    @Test
    void theLevelIsKnownFromTheCodeOrFromWhatIsAbove() {
        assertEquals(Optional.of(Level.PROVINCE), Level.of(new Jurisdiction("山西省", "140000", List.of())));
        assertEquals(Optional.of(Level.CITY), Level.of(new Jurisdiction("晋城市", "140500", List.of("山西省"))));
        assertEquals(Optional.of(Level.COUNTY), Level.of(new Jurisdiction("高平市", "140581", List.of("山西省", "晋城市"))));
        assertEquals(Optional.of(Level.CITY), Level.of(new Jurisdiction("岚川市", null, List.of("某省"))));
        assertEquals(Optional.empty(), Level.of(Jurisdiction.named("云岭县")));
        assertEquals(Optional.empty(), Level.of(null));
    }

    @Test
    void whoIsAboveWhomIsKnownFromTheGazetteer() {
        Jurisdiction city = new Jurisdiction("晋城市", "140500", List.of("山西省"));
        Jurisdiction county = new Jurisdiction("高平市", "140581", List.of("山西省", "晋城市"));
        assertEquals(Relation.SUPERIOR, Level.relation(city, county));
        assertEquals(Relation.INFERIOR, Level.relation(county, city));
        assertEquals(Relation.SAME, Level.relation(county, county));
        assertEquals(Relation.NEIGHBOUR, Level.relation(county, new Jurisdiction("阳城县", "140522", List.of("山西省", "晋城市"))));
        assertEquals(Relation.NEIGHBOUR, Level.relation(county, null));
    }
}
