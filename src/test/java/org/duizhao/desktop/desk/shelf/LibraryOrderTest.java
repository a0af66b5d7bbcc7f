package org.duizhao.desktop.desk.shelf;

import org.duizhao.desktop.Notices;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LibraryOrderTest {

    @Test
    void noticesOfOneCountyStandTogetherOldestFirst() {
        Notice later = Notices.of("a", "云岭县", 2024, List.of("岚川省"));
        Notice earlier = Notices.of("b", "云岭县", 2023, List.of("岚川省"));
        Notice other = Notices.of("c", "望溪县", 2022, List.of("岚川省"));
        Notice undated = Notices.of("d", "云岭县", null, List.of("岚川省"));
        List<String> sorted = Stream.of(undated, later, other, earlier).map(NoticeSummary::of).sorted(new LibraryOrder())
                .map(NoticeSummary::id).toList();
        assertEquals(List.of("b", "a", "d", "c"), sorted);
    }

    @Test
    void placesOfWhichNothingIsKnownComeLast() {
        Notice unknown = Notices.of("a", "丁县", 2024, List.of());
        Notice province = Notices.of("b", "岚川省厅", 2024, List.of("岚川省"));
        Notice county = Notices.of("c", "云岭县", 2024, List.of("岚川省", "临江市"));
        List<String> sorted = Stream.of(unknown, province, county).map(NoticeSummary::of).sorted(new LibraryOrder())
                .map(NoticeSummary::id).toList();
        assertEquals(List.of(county.id(), province.id(), unknown.id()), sorted);
    }
}
