package org.duizhao.desktop.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

/** What of each text is selected between two places of a list. */
class SelectedTextTest {

    private static TextPlace place(int line, int part, int offset) {
        return new TextPlace(line, part, offset);
    }

    @Test
    void goesOnFromTheFirstLineOverWholeOnesIntoTheLast() {
        SelectedText selected = new SelectedText(place(1, 0, 3), place(3, 0, 2));
        assertEquals(Optional.empty(), selected.of(0, 0, 10));
        assertEquals(Optional.of(new Span(3, 10)), selected.of(1, 0, 10));
        assertEquals(Optional.of(new Span(0, 5)), selected.of(2, 0, 5));
        assertEquals(Optional.of(new Span(0, 2)), selected.of(3, 0, 10));
        assertEquals(Optional.empty(), selected.of(4, 0, 10));
    }

    @Test
    void isTheSameInWhicheverDirectionItWasDrawn() {
        SelectedText down = new SelectedText(place(1, 0, 3), place(1, 1, 2));
        SelectedText up = new SelectedText(place(1, 1, 2), place(1, 0, 3));
        for (int part = 0; part < 3; part++) {
            assertEquals(down.of(1, part, 8), up.of(1, part, 8));
        }
        assertEquals(Optional.of(new Span(3, 8)), up.of(1, 0, 8));
    }

    @Test
    void isNothingAtOnePlaceAndInATextWithoutCharacters() {
        assertTrue(new SelectedText(place(1, 0, 3), place(1, 0, 3)).isEmpty());
        assertEquals(Optional.empty(), new SelectedText(place(1, 0, 3), place(1, 0, 3)).of(1, 0, 8));
        assertEquals(Optional.empty(), new SelectedText(place(0, 0, 3), place(2, 0, 3)).of(1, 0, 0));
    }
}
