package org.duizhao.notice.source;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpanTest {

    @Test
    void itsEndIsNotPartOfIt() {
        Span span = new Span(2, 4);
        assertEquals("演练", span.in("组织演练。"));
        assertTrue(span.contains(2) && span.contains(3));
        assertFalse(span.contains(4));
        assertFalse(span.overlaps(new Span(4, 6)));
        assertTrue(span.overlaps(new Span(3, 6)));
    }

    @Test
    void whatIsNoPartOfATextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertEquals(0, new Span(3, 3).length());
    }

    @Test
    void theOneThatBeginsFirstComesFirstThenTheShorter() {
        assertEquals(List.of(new Span(0, 9), new Span(2, 3), new Span(2, 4)),
                Stream.of(new Span(2, 4), new Span(0, 9), new Span(2, 3)).sorted().toList());
    }
}
