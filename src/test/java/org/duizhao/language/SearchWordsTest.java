package org.duizhao.language;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SearchWordsTest {

    private final SearchWords words = new SearchWords(new HanLpSegmenter());

    @Test
    void aWordThatHanLpKeepsWholeIsReadInItsPartsToo() {
        assertEquals(List.of(List.of("领导干部", "带队"), List.of("领导", "干部", "带队")), words.readings("领导干部带队"));
    }

    @Test
    void aTermOfTheFieldIsNotTornIntoCharacters() {
        assertEquals(List.of(List.of("三管三必须")), words.readings("三管三必须"));
    }

    @Test
    void whereBothAgreeThereIsOneReading() {
        assertEquals(List.of(List.of("应急", "预案", "演练")), words.readings("应急预案，演练"));
    }

    @Test
    void aTextWithoutAnyWordIsLookedForAsItStands() {
        assertEquals(List.of(List.of("%")), words.readings("%"));
    }
}
