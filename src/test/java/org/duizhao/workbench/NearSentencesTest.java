package org.duizhao.workbench;

import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.VectorSource;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchResult.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class NearSentencesTest {

    private static final String ASKED = "县安委会每月至少召开一次全体会议，分析研判安全形势。";
    private static final Hit SAME_WORDS = hit("a", "市安委会每季度召开一次全体会议，分析研判安全形势。");
    private static final Hit OTHER_WORDS = hit("b", "区安委会定期研究部署安全生产工作，每月不少于一次。");
    private static final Hit SHELTER = hit("b", "建设三处应急避难场所，每年维护一次。");
    private static final Hit DRILL = hit("c", "学校每月组织学生开展一次消防逃生疏散演练。");

    @TempDir
    Path caches;

    @Test
    void theNearestComesFirstAndWhatIsNotNearIsLeftOut() {
        VectorSource encoder = SentenceEncoder.shipped(caches);
        assumeTrue(encoder.available(), "ONNX Runtime does not load on this system");
        SearchResult near = new NearSentences(encoder).of(ASKED, candidates(SHELTER, OTHER_WORDS, DRILL, SAME_WORDS));
        assertEquals(List.of(SAME_WORDS, OTHER_WORDS), near.hits());
        assertEquals(Map.of("a", 1, "b", 1), near.counts());
        assertEquals(2, near.measures());
    }

    @Test
    void withoutTheEncoderWordsDecide() {
        SearchResult near = new NearSentences(VectorSource.NONE).of(ASKED, candidates(SHELTER, OTHER_WORDS, SAME_WORDS));
        assertEquals(SAME_WORDS, near.hits().get(0));
        assertEquals(Map.of("a", 1, "b", 1), near.counts());
        assertEquals(List.of(SAME_WORDS, OTHER_WORDS), near.hits());
    }

    @Test
    void ofANoticeOnlyAFewAreListed() {
        List<Hit> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(hit("a", "县安委会第" + i + "项：每月至少召开一次全体会议。"));
        }
        SearchResult near = new NearSentences(VectorSource.NONE).of(ASKED, candidates(many.toArray(Hit[]::new)));
        assertEquals(3, near.measures());
        assertEquals(Map.of("a", 3), near.counts());
        assertEquals(3, near.hits().size());
    }

    @Test
    void whoIsResponsibleMakesNoSentenceNear() {
        Hit bodies = hit("d", "修建两座垃圾中转站（县应急局、县住建局、县安委会负责）。");
        SearchResult near = new NearSentences(VectorSource.NONE).of("检查燃气管道（县应急局、县住建局、县安委会负责）。", candidates(bodies));
        assertEquals(0, near.measures());
    }

    @Test
    void nothingIsNearToNothing() {
        assertEquals(0, new NearSentences(VectorSource.NONE).of("", candidates(SHELTER)).measures());
        assertEquals(0, new NearSentences(VectorSource.NONE).of(ASKED, candidates()).measures());
    }

    private static SearchResult candidates(Hit... hits) {
        return new SearchResult(hits.length, List.of(hits), Map.of());
    }

    private static Hit hit(String notice, String text) {
        return new Hit(notice, "m" + text.hashCode(), "", text, List.of(), List.of());
    }
}
