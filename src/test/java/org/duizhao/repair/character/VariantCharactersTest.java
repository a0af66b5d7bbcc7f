package org.duizhao.repair.character;

import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class VariantCharactersTest {

    @ParameterizedTest
    @CsvSource({"汛期之後各村要登记。,汛期之后各村要登记。", "巡堤後续工作要抓好。,巡堤后续工作要抓好。", "其馀各村照办。,其余各村照办。"})
    void aVariantInAWordIsPutRight(String text, String clean) {
        assertEquals(List.of(clean), Repaired.paragraphs(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"由李後主讲。", "由馀某主讲。"})
    void aNameStays(String text) {
        assertEquals(List.of(text), Repaired.paragraphs(text));
    }

    @Test
    void aTraditionalTextStays() {
        String text = "會後國家對縣區開展檢查。";
        assertEquals(List.of(text), Repaired.paragraphs(text));
    }
}
