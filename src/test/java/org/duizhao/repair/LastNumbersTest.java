package org.duizhao.repair;

import org.duizhao.repair.HeadingNumber.Style;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LastNumbersTest {

    @Test
    void theLastOfEachStyleIsKnownAndZeroBeforeTheFirst() {
        LastNumbers numbers = LastNumbers.NONE.with(new HeadingNumber(Style.HAN, 2)).with(new HeadingNumber(Style.HAN, 3))
                .with(new HeadingNumber(Style.ARABIC, 1));
        assertEquals(3, numbers.of(Style.HAN));
        assertEquals(1, numbers.of(Style.ARABIC));
        assertEquals(0, numbers.of(Style.ARTICLE));
    }

    @Test
    void whatIsKnownLaterChangesNothingOfWhatWasKnownBefore() {
        LastNumbers before = LastNumbers.NONE.with(new HeadingNumber(Style.HAN, 1));
        before.with(new HeadingNumber(Style.HAN, 2));
        assertEquals(1, before.of(Style.HAN));
        assertEquals(0, LastNumbers.NONE.of(Style.HAN));
    }
}
