package org.duizhao.align;

import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatterTextsTest {

    /** Of three clauses of nine characters and a stop each, the last with its bracket. */
    private static final String SENTENCE = "每月召开一次安委会，每季开展消防演练，每年评估一次各预案（县应急局负责）。";

    private final CorpusClauses clauses = new CorpusClauses(Corpus.of(List.of(Notices.notice("云岭县", 2024, SENTENCE))));
    private final MatterTexts texts = new MatterTexts(clauses);

    @Test
    void neighbouringClausesAreOneSpan() {
        assertEquals(List.of("每月召开一次安委会，每季开展消防演练，"), spans(0, 1));
    }

    @Test
    void clausesWithAnotherBetweenThemAreTwo() {
        assertEquals(List.of("每月召开一次安委会，", "每年评估一次各预案（县应急局负责）。"), spans(0, 2));
    }

    @Test
    void wordsAreWithoutTheResponsibilityBracket() {
        assertFalse(texts.of(matter(2), 0).contains("应急局"));
        assertTrue(texts.of(matter(2), 0).startsWith("每年评估一次各预案"));
    }

    @Test
    void aSentenceIsWholeWhereAllItsClausesAreThere() {
        assertTrue(texts.isWhole(matter(0, 1, 2), 0));
        assertFalse(texts.isWhole(matter(0, 1), 0));
    }

    private List<String> spans(Integer... ordinals) {
        return texts.spans(matter(ordinals), 0).stream().map((Span span) -> span.in(SENTENCE)).toList();
    }

    private Matter matter(Integer... ordinals) {
        return Matter.of(new TreeSet<>(List.of(ordinals)), clauses);
    }
}
