package org.duizhao.train;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.PairModel.Thresholds;
import org.duizhao.encode.VectorSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the trainer makes of the probabilities of a set: where pairs are sure, and what third notices add. */
class MeaningOfScoresTest {

    /** One matter that all three notices have, and one link that is wrong. */
    private static final Link DOUBTED = new Link(new Pair(0, 2), 0.5);
    private static final Link WRONG = new Link(new Pair(1, 3), 0.5);
    private static final List<Link> LINKS = List.of(DOUBTED, new Link(new Pair(0, 4), 0.9), new Link(new Pair(2, 4), 0.9), WRONG);

    @TempDir
    private Path folder;
    private Examples examples;

    @BeforeEach
    void readThreeNotices() throws IOException {
        notice("a", "县安委会每季度至少召开一次会议。", "各乡镇每年组织一次演练。");
        notice("b", "市安委会每月至少召开一次会议。", "企业应当投保责任险。");
        notice("c", "区安委会每半年至少召开一次会议。", "学校定期开展安全教育。");
        Files.writeString(folder.resolve("structure.json"), "{" + String.join(",",
                gold("a", "县安委会每季度至少召开一次会议。", "各乡镇每年组织一次演练。"),
                gold("b", "市安委会每月至少召开一次会议。", "企业应当投保责任险。"),
                gold("c", "区安委会每半年至少召开一次会议。", "学校定期开展安全教育。")) + "}");
        Files.writeString(folder.resolve("alignment.json"), "{\"match\":[[\"a1\",\"b1\"],[\"a1\",\"c1\"],[\"b1\",\"c1\"]],\"ignore\":[]}");
        AlignedSet set = AlignedSet.read("invented", folder, folder, folder.resolve("a.txt"));
        Corpus corpus = Corpus.of(set.notices());
        assertEquals(6, corpus.size());
        examples = new Examples(new Looked(set, corpus, List.of(), List.of()), List.of(), List.of(), List.of(), 1);
    }

    private void notice(String name, String first, String second) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), "云岭县\n一、压实责任\n" + first + second + "\n");
    }

    private static String gold(String name, String first, String second) {
        return String.format("\"%s\":{\"body\":[{\"sentences\":[{\"id\":\"%s1\",\"text\":\"%s\"},{\"id\":\"%s2\",\"text\":\"%s\"}]}]}",
                name, name, first, name, second);
    }

    @Test
    void pairsFromAScoreOnAreCountedAgainstTheReaders() {
        Calibration calibration = calibrated();
        assertEquals(Score.of(3, 4, 3), calibration.score(examples, 0.5));
        assertEquals(Score.of(2, 2, 3), calibration.score(examples, 0.6));
    }

    @Test
    void sureIsWhereNineOfTenAreRight() {
        Thresholds thresholds = calibrated().ofAll();
        assertEquals(0.51, thresholds.sure());
        assertEquals(0.51, thresholds.strict());
        assertTrue(thresholds.link() < 0.5, "rows are made with less than what is sure");
    }

    private Calibration calibrated() {
        Calibration calibration = new Calibration();
        calibration.add(examples, LINKS, VectorSource.NONE);
        return calibration;
    }

    @Test
    void aWayOverAThirdNoticeMakesALinkSurerThanOneWithout() {
        SupportLearner learner = new SupportLearner();
        learner.add(examples, LINKS);
        List<Link> changed = learner.learn().applied(examples.whole().corpus(), LINKS);
        assertEquals(DOUBTED.score(), WRONG.score());
        assertTrue(changed.get(0).score() > changed.get(LINKS.indexOf(WRONG)).score());
    }
}
