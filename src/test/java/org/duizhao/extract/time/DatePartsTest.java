package org.duizhao.extract.time;

import org.duizhao.extract.wording.Calendar;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DatePartsTest {

    private static final Calendar YEAR = new Calendar(2024, LocalDate.of(2024, 3, 5), true);

    @Test
    void wordsForYearsAreCountedFromTheYearOfTheNotice() {
        assertEquals(Optional.of(2024), DateParts.year(null, YEAR));
        assertEquals(Optional.of(2025), DateParts.year("明", YEAR));
        assertEquals(Optional.of(2023), DateParts.year("去", YEAR));
        assertEquals(Optional.of(2022), DateParts.year("2022", YEAR));
        assertEquals(Optional.empty(), DateParts.year("今", new Calendar(null, null, false)));
    }

    @Test
    void aDayThatNoCalendarHasIsNone() {
        assertEquals(Optional.empty(), DateParts.date(2024, 2, 30));
        assertEquals(LocalDate.of(2024, 2, 29), DateParts.endOfMonth(2024, 2));
    }
}
