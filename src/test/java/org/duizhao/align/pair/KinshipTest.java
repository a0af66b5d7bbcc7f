package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KinshipTest {

    @Test
    void noticesOnOneSubjectAreKinAndOthersAreNot() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.yunling(),
                Notices.notice("竹溪县", 2023, "小学按学区划片招生。", "随迁子女凭居住证报名。")));
        Kinship kinship = new Kinship(corpus, 0.42);
        assertEquals(1.0, kinship.of(0, 1));
        assertTrue(kinship.of(0, 2) < 0.2);
    }
}
