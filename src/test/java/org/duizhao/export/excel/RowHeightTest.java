package org.duizhao.export.excel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RowHeightTest {

    @ParameterizedTest
    @CsvSource({"每月检查, 10, 1", "每月检查一, 10, 2", "abcdefgh, 10, 1", "abcdefghi, 10, 2", "每月12次, 10, 1"})
    void aHanziIsAsWideAsTwoLettersAndTheMarginsTakeTwo(String text, int width, int lines) {
        assertEquals(lines, RowHeight.lines(text, width));
    }

    @Test
    void eachLineOfTheTextWrapsByItselfAndAnEmptyOneTakesItsPlace() {
        assertEquals(4, RowHeight.lines("每月检查一次\n\n上报", 10));
    }
}
