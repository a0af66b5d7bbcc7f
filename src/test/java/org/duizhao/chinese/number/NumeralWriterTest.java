package org.duizhao.chinese.number;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class NumeralWriterTest {

    @ParameterizedTest
    @CsvSource({"0,零", "2,二", "10,十", "12,十二", "20,二十", "105,一百零五", "110,一百一十", "1001,一千零一", "1010,一千零一十", "30040,三万零四十",
            "100000,十万", "99999999,九千九百九十九万九千九百九十九"})
    void proseIsAsSpoken(int number, String written) {
        assertEquals(written, NumeralWriter.prose(number));
    }

    @ParameterizedTest
    @CsvSource({"10,壹拾", "21,贰拾壹", "105,壹佰零伍", "2001,贰仟零壹"})
    void formalNumeralsAreThoseOfCheques(int number, String written) {
        assertEquals(written, NumeralWriter.formal(number));
    }

    @ParameterizedTest
    @CsvSource({"0,〇", "10,一〇", "2024,二〇二四"})
    void digitsStandOneByOne(int number, String written) {
        assertEquals(written, NumeralWriter.digits(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_000_000})
    void thereIsNoNumeralForANumberOutOfRange(int number) {
        assertThrows(IllegalArgumentException.class, () -> NumeralWriter.prose(number));
        assertThrows(IllegalArgumentException.class, () -> NumeralWriter.formal(number));
    }

    @Property
    boolean digitsOfAYearReadBack(@ForAll @IntRange(min = 1000, max = 9999) int year) {
        return Numerals.read(NumeralWriter.digits(year)).orElse(-1) == year;
    }
}
