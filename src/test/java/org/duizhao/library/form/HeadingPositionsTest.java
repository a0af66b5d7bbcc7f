package org.duizhao.library.form;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

class HeadingPositionsTest {

    private final HeadingPositions places = new HeadingPositions(List.of(heading("甲"), heading("乙"), heading("丙")));

    @Test
    void aHeadingIsFoundByWhatItSays() {
        assertArrayEquals(new int[] {0, 2, -1}, places.of(new HeadingPath(heading("甲"), heading("丙"), null)));
    }

    @Test
    void noHeadingAndOneOfAnotherNoticeHaveNoPlace() {
        assertArrayEquals(new int[] {-1, -1, 1}, places.of(new HeadingPath(null, heading("丁"), heading("乙"))));
    }

    @Test
    void theAnswerFollowsEveryChangeOfThePath() {
        Heading section = heading("甲");
        Heading item = heading("乙");
        assertArrayEquals(new int[] {0, -1, -1}, places.of(new HeadingPath(section, null, null)));
        assertArrayEquals(new int[] {0, 1, -1}, places.of(new HeadingPath(section, item, null)));
        assertArrayEquals(new int[] {0, 1, -1}, places.of(new HeadingPath(section, item, null)));
        assertArrayEquals(new int[] {-1, 1, -1}, places.of(new HeadingPath(null, item, null)));
        assertArrayEquals(new int[] {-1, -1, -1}, places.of(HeadingPath.NONE));
    }

    private static Heading heading(String title) {
        return new Heading(1, "一、", title, List.of());
    }
}
