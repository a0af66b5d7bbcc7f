package org.duizhao.repair.character;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Repaired;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FounderNumbersTest {

    private static final String GARBLED = "园员圆猿源缘远苑愿怨也页";

    private final FounderNumbers numbers = new FounderNumbers(new FounderTable());

    @Property
    void nothingButGarbledDigitsAndBracketsIsRepaired(@ForAll("numbers") String line) {
        Draft draft = draft(line);
        for (Edit edit : numbers.in(draft)) {
            String repaired = draft.lines().get(edit.line()).string().substring(edit.start(), edit.end());
            assertTrue(repaired.chars().allMatch(c -> GARBLED.indexOf(c) >= 0), repaired);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"圆031年", "2园31年", "20猿1年", "203员年", "圆园猿员年", "政发〔圆园31〕", "政发也2031〕", "政发〔 2031 页"})
    void aYearIsRepairedWhicheverOfItsCharactersIsGarbled(String line) {
        assertFalse(numbers.in(draft(line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年", "政发〔2031〕8号", "校园2031个", "也2031年", "共2031页"})
    void aYearOfTrueDigitsStays(String line) {
        assertEquals(List.of(), numbers.in(draft(line)));
    }

    private static Draft draft(String line) {
        return Draft.of(Repaired.source(line, LineKind.UNKNOWN), Set.of());
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("〔也页〕20圆园31猿员年月日号第 \n").ofMaxLength(20);
    }
}
