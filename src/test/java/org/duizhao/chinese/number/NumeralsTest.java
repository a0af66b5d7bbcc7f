package org.duizhao.chinese.number;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.OptionalDouble;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NumeralsTest {

    @Property
    boolean aNumberWrittenInChineseReadsBack(@ForAll @IntRange(max = 99_999_999) int number) {
        return Numerals.read(NumeralWriter.prose(number)).orElse(-1) == number;
    }

    @Property
    boolean aNumberInDigitsReadsBack(@ForAll @IntRange(max = 99_999_999) int number) {
        return Numerals.read(Integer.toString(number)).orElse(-1) == number;
    }

    @ParameterizedTest
    @CsvSource({"两,2", "半,0.5", "十,10", "二十,20", "一百零五,105", "一万二千,12000", "二〇二四,2024", "两亿三千万,230000000",
            "0.6万,6000", "３０,30", "'1,200',1200", "3千,3000", "1.5亿,150000000", "百,100", "007,7",
            "999999999,999999999", "2147483648,2147483648"})
    void numeralsOfNoticesAreRead(String numeral, double value) {
        assertEquals(value, Numerals.read(numeral).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "两三", "三五", "若干", "几", "第三", "1.2.3"})
    void whatNamesNoNumberIsNone(String numeral) {
        assertEquals(OptionalDouble.empty(), Numerals.read(numeral));
    }
}
