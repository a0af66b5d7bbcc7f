package org.duizhao.chinese.document;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DatesTest {

    private static Optional<LocalDate> date(String text) {
        Matcher date = Dates.ANYWHERE.matcher(text);
        assertTrue(date.find(), text);
        return Dates.of(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年12月21日", "２０２４年１２月２１日", "二〇二四年十二月二十一日", "二○二四年十二月二十一日", "二零二四年十二月二十一日", "二0二四年十二月二十一日", "二O二四年十二月二十一日", "2024 年 12 月 21 日"})
    void aDayIsReadInAnyWriting(String text) {
        assertEquals(Optional.of(LocalDate.of(2024, 12, 21)), date(text));
    }

    @Property
    void aDayIsReadAsItWasWritten(@ForAll @IntRange(min = 1949, max = 2099) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        assertEquals(Optional.of(date), date("于" + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日起"));
    }

    @Test
    void whatIsNoDayOfTheCalendarIsNone() {
        assertEquals(Optional.empty(), date("2023年2月29日"));
        assertEquals(Optional.empty(), date("2023年13月1日"));
    }

    @Test
    void aSignedLineIsANameAndADate() {
        Matcher signed = Dates.SIGNED.matcher("云岭县水利局 2024年5月6日印发");
        assertTrue(signed.matches());
        assertEquals("云岭县水利局", signed.group("name"));
        assertEquals("印发", signed.group("printed"));
        assertFalse(Dates.SIGNED.matcher("会议定于，2024年5月6日").matches());
    }
}
