package org.duizhao.chinese.number;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NumeralRunsTest {

    @ParameterizedTest
    @CsvSource({"十二,12", "二〇,20", "二零,20", "一百零五,105", "一百〇五,105", "二三,23", "007,7", "１２,12", "百,100", "''," + NumeralRuns.NONE,
            "一a," + NumeralRuns.NONE, "1一," + NumeralRuns.NONE, "千," + NumeralRuns.NONE, "1234567," + NumeralRuns.NONE})
    void readsTheNumbersOfHeadings(String text, int value) {
        assertEquals(value, NumeralRuns.value(text, 0, text.length()));
    }

    @Property
    boolean agreesWithTheReaderOfNumerals(@ForAll @IntRange(max = 999) int number) {
        String written = NumeralWriter.prose(number);
        return NumeralRuns.value(written, 0, written.length()) == number && NumeralRuns.end(written + "、", 0) == written.length();
    }

    @Test
    void aRunIsOfOneKind() {
        assertEquals(2, NumeralRuns.end("十二12", 0));
        assertEquals(4, NumeralRuns.end("十二1２", 2));
        assertEquals(0, NumeralRuns.end("第十二", 0));
    }

    @Test
    void digitsOfEitherWidthCount() {
        assertTrue(NumeralRuns.holdsDigit("第３条"));
        assertFalse(NumeralRuns.holdsDigit("第三条"));
    }
}
