package org.duizhao.notice.source;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Every character of a text knows its place, whatever was done to the text. */
class TracedTextTest {

    private static final TracedText LINE = TracedText.of("每月召开一次", 10);

    @Test
    void aPartOfAPartKeepsItsPlaces() {
        TracedText part = LINE.substring(2).substring(1, 3);
        assertEquals("开一", part.toString());
        assertEquals(13, part.origin(0));
        assertEquals(List.of(new SourceRange(13, 15)), part.source());
    }

    @Test
    void aPartKnowsNothingBehindItsEnd() {
        TracedText part = LINE.substring(1, 3);
        assertThrows(IndexOutOfBoundsException.class, () -> part.origin(2));
        assertThrows(IndexOutOfBoundsException.class, () -> part.source(0, 3));
    }

    @Test
    void aReplacementOfTheSameLengthKeepsThePlacesOfAPart() {
        TracedText replaced = LINE.substring(1).replace(1, 2, "集");
        assertEquals("月集开一次", replaced.toString());
        assertEquals(List.of(new SourceRange(11, 16)), replaced.source());
    }

    @Test
    void whatWasPutInStandsNowhere() {
        TracedText text = LINE.substring(0, 2).replace(1, 1, " ");
        assertEquals(TracedText.NOWHERE, text.origin(1));
        assertEquals(List.of(new SourceRange(10, 12)), text.source());
    }

    @Test
    void blankIsWhatUnicodeCallsWhiteSpaceOrASpaceAndTwoCharactersOfNoWidth() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
            assertEquals(blank, TracedText.isBlank(c), Integer.toHexString(c));
        }
    }

    @Property(tries = 200)
    void cuttingAndJoiningChangesNothing(@ForAll @IntRange(max = 6) int one, @ForAll @IntRange(max = 6) int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        TracedText joined = TracedText.join(List.of(LINE.substring(0, from), LINE.substring(from, to), LINE.substring(to)));
        assertEquals(LINE.toString(), joined.toString());
        assertEquals(LINE.source(from, to), joined.source(from, to));
        assertEquals(LINE.source(from, to), LINE.substring(from, to).source());
    }
}
