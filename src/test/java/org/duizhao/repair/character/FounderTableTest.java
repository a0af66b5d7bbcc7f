package org.duizhao.repair.character;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class FounderTableTest {

    private final FounderTable table = new FounderTable();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"圆,2", "园,0", "垣,+", "要,—", "渊,（", "冤,）", "野,“", "冶,”", "也,〔", "页,〕", "噎,…"})
    void aHanziIsTheGarbleOfASign(char hanzi, String sign) {
        assertEquals(sign, table.sign(hanzi));
    }

    @Test
    void otherCharactersAreOfNone() {
        assertNull(table.sign('县'));
        assertNull(table.sign('a'));
    }

    @Test
    void tenHanziAreDigitsAndDigitsAreThemselves() {
        assertEquals(10, table.garbledDigits().length());
        table.garbledDigits().chars().forEach(c -> assertEquals(table.sign((char) c), String.valueOf(table.digit((char) c))));
        assertEquals(7, table.digit('7'));
        assertEquals(-1, table.digit('县'));
        assertEquals(-1, table.digit('垣'));
    }
}
