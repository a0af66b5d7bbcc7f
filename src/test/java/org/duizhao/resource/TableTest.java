package org.duizhao.resource;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TableTest {

    @Test
    void leavesOutRemarksAndBlankLinesAndKeepsEmptyCells() {
        Table table = Table.of(Stream.of("# remark", "", "  ", "甲\t乙\t", "丙"));

        assertEquals(List.of(List.of("甲", "乙", ""), List.of("丙")), table.rows());
    }

    @Test
    void givesTheWordsOfAList() {
        assertEquals(List.of("通知", "意见", "方案"), Table.of(Stream.of("通知 意见", "方案 ")).words());
    }

    @Test
    void givesTheWordsOfANamedRow() {
        Table table = Table.of(Stream.of("PERSON\t人 名", "MONEY\t元", "PERSON\t位"));

        assertEquals(List.of("人", "名", "位"), table.words("PERSON"));
        assertThrows(IllegalArgumentException.class, () -> table.words("THING"));
    }

    @Test
    void anEmptyCellHasNoWords() {
        assertTrue(Table.wordsOf("").isEmpty());
    }

    @Test
    void saysWhichResourceIsNotThere() {
        UncheckedIOException missing = assertThrows(UncheckedIOException.class, () -> Table.read(TableTest.class, "none.tsv"));

        assertTrue(missing.getMessage().contains("none.tsv"));
    }
}
