package org.duizhao.read.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.read.document.ReadFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CharsetGuessTest {

    private static final String SIMPLIFIED = "各村要每周巡查堤防，逐日登记险情，及时上报县防汛指挥部。";
    private static final String TRADITIONAL = "各鄉鎮應當每週巡視堤防，逐日登記險情，及時報告縣政府。";

    @Provide
    Arbitrary<String> hanzi() {
        return Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMaxLength(40);
    }

    @Property(tries = 200)
    void utf8IsReadAsItWasWritten(@ForAll("hanzi") String text) throws ReadFailure {
        assertEquals(text, CharsetGuess.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200)
    void aByteOrderMarkDecidesAndIsNoText(@ForAll("hanzi") String text) throws ReadFailure {
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            assertEquals(text, CharsetGuess.decode(("\uFEFF" + text).getBytes(Charset.forName(charset))), charset);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void theCharsetIsToldByItsText(String charset) throws ReadFailure {
        assertEquals(SIMPLIFIED, CharsetGuess.decode(SIMPLIFIED.getBytes(Charset.forName(charset))));
    }

    @Test
    void traditionalHanziAreBig5() throws ReadFailure {
        assertEquals(TRADITIONAL, CharsetGuess.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))));
    }

    @Test
    void aDeclaredCharsetThatTheBytesDenyIsNotTaken() throws ReadFailure {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        assertEquals(SIMPLIFIED, CharsetGuess.decode(bytes, Charset.forName("Big5")));
        assertEquals(SIMPLIFIED, CharsetGuess.decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030")));
    }

    @Test
    void aCharacterThatTheEndCutsInTwoIsLeftOut() throws ReadFailure {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        assertEquals(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1), CharsetGuess.decode(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 7);
        }
        assertEquals("UNRECOGNISED", assertThrows(ReadFailure.class, () -> CharsetGuess.decode(bytes)).getMessage());
    }
}
