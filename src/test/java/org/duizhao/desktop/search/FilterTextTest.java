package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchField;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FilterTextTest {

    @Test
    void aFilterIsPutBehindWhatWasTyped() {
        assertEquals("“每月” 地区:云岭县", FilterText.toggled("“每月”", SearchField.PLACE, "云岭县"));
        assertEquals("年份:2024", FilterText.toggled("", SearchField.YEAR, "2024"));
    }

    @Test
    void theSameFilterAgainIsTakenOut() {
        assertEquals("会议", FilterText.toggled("会议 年份:2024", SearchField.YEAR, "2024"));
        assertEquals("会议", FilterText.toggled("year=2024 会议", SearchField.YEAR, "2024"));
    }

    @Test
    void aValueTakesThePlaceOfABound() {
        assertEquals("会议 年份:2023", FilterText.toggled("会议 年份≥2020", SearchField.YEAR, "2023"));
    }

    @Test
    void anotherValueStandsBesideTheFirst() {
        String two = FilterText.toggled("会议 地区:云岭县 文种:通知", SearchField.PLACE, "青禾市").replaceAll(" +", " ");
        assertEquals("会议 文种:通知 地区:云岭县,青禾市", two);
        assertEquals("会议 文种:通知 地区:青禾市", FilterText.toggled(two, SearchField.PLACE, "云岭县").replaceAll(" +", " "));
        assertEquals("会议 文种:通知 地区:石浦县", FilterText.with(two, SearchField.PLACE, "石浦县").replaceAll(" +", " "));
        assertEquals("地区:云岭县,青禾市", FilterText.ofNotices(two.replace("文种:通知", "")));
    }

    @Test
    void aPlaceStandsInsteadOfTheOneAroundIt() {
        assertEquals("会议 地区:青禾市,石浦县", FilterText.toggled("会议 地区:云州省,青禾市", SearchField.PLACE, "石浦县", Set.of("云州省")));
    }

    @Test
    void aFilterHoldsForAllAlternatives() {
        assertEquals("(演练 OR 培训) 年份:2024", FilterText.with("演练 OR 培训", SearchField.YEAR, "2024"));
    }

    @Test
    void whatABracketWouldBreakIsLeftOutOfTheValue() {
        assertEquals("机关:云岭县安委会", FilterText.with("", SearchField.ISSUER, "云岭县安委会（办公室）"));
        assertEquals("", FilterText.toggled("机关:云岭县安委会", SearchField.ISSUER, "云岭县安委会（办公室）"));
    }

    @Test
    void aBoundIsNotAChoice() {
        assertEquals(List.of(), FilterText.chosen("年份≥2023", SearchField.YEAR));
        assertEquals(List.of("2023"), FilterText.chosen("会议 年份：2023", SearchField.YEAR));
        assertEquals(List.of("2023", "2024"), FilterText.chosen("年份:2023、2024 会议", SearchField.YEAR));
    }

    @Test
    void theFiltersOfNoticesCanBeTakenAlone() {
        assertEquals("地区:云州省 年份≥2023", FilterText.ofNotices("年份≥2023 “每月” 频次≥12 地区:云州省"));
        assertEquals("", FilterText.ofNotices("会议 专题:会议频次"));
    }
}
