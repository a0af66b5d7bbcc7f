package org.duizhao.export.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TitleBracketTest {

    @ParameterizedTest
    @CsvSource({"防汛工作对照表（三县2024）, 7", "防汛工作对照表（三县（市、区）2024）, 7", "防汛（试行）对照表, -1", "防汛工作对照表, -1"})
    void aTitleIsBrokenWhereTheBracketBeginsInWhichItEnds(String title, int at) {
        assertEquals(at, FrontMatter.lastBracket(title));
    }
}
