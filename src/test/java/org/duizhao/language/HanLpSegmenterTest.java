package org.duizhao.language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HanLpSegmenterTest {

    private final Segmenter segmenter = new HanLpSegmenter();

    @ParameterizedTest
    @ValueSource(strings = {"三管三必须", "峄城区", "市住建局", "市交通局", "一岗双责", "两客一危"})
    void wordsOfTheFieldStayWhole(String word) {
        List<String> words = words("要落实" + word + "、" + word + "有关要求。");
        assertEquals(2, words.stream().filter(word::equals).count(), words.toString());
    }

    @Property(tries = 200)
    void theWordsTogetherAreTheTextAndKnowTheirPlace(@ForAll String text) {
        List<Token> tokens = segmenter.segment(text);
        assertEquals(text, tokens.stream().map(Token::text).collect(Collectors.joining()));
        assertTrue(tokens.stream().allMatch(token -> text.substring(token.start(), token.end()).equals(token.text())));
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        String text = "市应急局、市住建局每季度至少组织一次综合演练，落实三管三必须。";
        List<String> alone = words(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> words(text)));
            }
            for (Future<List<String>> result : results) {
                assertEquals(alone, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> words(String text) {
        return segmenter.segment(text).stream().map(Token::text).toList();
    }
}
