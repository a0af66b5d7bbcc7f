package org.duizhao.repair.paragraph;

import org.duizhao.repair.line.HeadingNumber;
import org.duizhao.repair.line.HeadingNumber.Style;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LinesBeforeTest {

    @Test
    void theLastOfEachStyleIsKnownAndZeroBeforeTheFirst() {
        LinesBefore.LastNumbers numbers = LinesBefore.LastNumbers.NONE.with(new HeadingNumber(Style.HAN, 2)).with(new HeadingNumber(Style.HAN, 3))
                .with(new HeadingNumber(Style.ARABIC, 1));
        assertEquals(3, numbers.of(Style.HAN));
        assertEquals(1, numbers.of(Style.ARABIC));
        assertEquals(0, numbers.of(Style.ARTICLE));
    }

    @Test
    void whatIsKnownLaterChangesNothingOfWhatWasKnownBefore() {
        LinesBefore.LastNumbers before = LinesBefore.LastNumbers.NONE.with(new HeadingNumber(Style.HAN, 1));
        before.with(new HeadingNumber(Style.HAN, 2));
        assertEquals(1, before.of(Style.HAN));
        assertEquals(0, LinesBefore.LastNumbers.NONE.of(Style.HAN));
    }
}
