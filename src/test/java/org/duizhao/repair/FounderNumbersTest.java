package org.duizhao.repair;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FounderNumbersTest {

    private final FounderNumbers numbers = new FounderNumbers(new FounderTable());

    @Property
    void whatIsRepairedHoldsOneOfTheTraces(@ForAll("numbers") String line) {
        List<Edit> edits = new ArrayList<>();
        numbers.addTo(edits, line, 0);
        for (Edit edit : edits) {
            assertTrue(Characters.of(line, edit.start(), edit.end()).holdAny(numbers.traces()), line);
        }
    }

    @Property(tries = 20)
    void aYearGarbledInAnyOfItsDigitsIsRepaired(@ForAll("years") String year) {
        List<Edit> edits = new ArrayList<>();
        numbers.addTo(edits, year + "年", 0);
        assertEquals(Characters.of(year).holdAny(numbers.traces()), !edits.isEmpty(), year);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("〔也页〕20圆园31猿员年月日号第 ").ofMaxLength(16);
    }

    @Provide
    Arbitrary<String> years() {
        return Arbitraries.of("2031", "圆031", "2园31", "20猿1", "203员", "圆园猿员");
    }
}
