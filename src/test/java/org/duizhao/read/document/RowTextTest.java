package org.duizhao.read.document;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RowTextTest {

    @Test
    void aRowOfShortCellsIsOneLineWithTabs() {
        assertEquals(List.of("1\t云岭县\t\t三处"), RowText.lines(List.of(List.of("1"), List.of(" 云岭县 "), List.of(), List.of("三处"))));
    }

    @Test
    void aRowMadeForLayoutIsALineAParagraph() {
        assertEquals(List.of("一、值守", "每日报告。", "县应急局"), RowText.lines(List.of(List.of("一、值守", "每日报告。"), List.of("县应急局"))));
        assertEquals(List.of("云岭县\n应急局", "2024"), RowText.lines(List.of(List.of("云岭县\n应急局"), List.of("2024"))));
    }

    @Test
    void aRowOfManyShortCellsIsOneLineThoughOneHasSeveralParagraphs() {
        assertEquals(List.of("2\t清淤\t县水利局 各乡镇"), RowText.lines(List.of(List.of("2"), List.of("清淤"), List.of("县水利局", "各乡镇"))));
    }

    @Test
    void anEmptyRowIsNoLine() {
        assertEquals(List.of(), RowText.lines(List.of(List.of(), List.of())));
        assertEquals(List.of(), RowText.lines(List.of()));
    }
}
