package org.duizhao.align.pair;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TermNumbersTest {

    @Property
    void termsHaveTheNumbersInWhichTheyFirstCame(@ForAll List<Long> terms) {
        TermNumbers numbers = new TermNumbers();
        List<Long> expected = new ArrayList<>(new LinkedHashSet<>(terms));
        terms.forEach(term -> assertEquals(expected.indexOf(term), numbers.of(term)));
        terms.forEach(term -> assertEquals(expected.indexOf(term), numbers.known(term)));
        assertEquals(expected.size(), numbers.size());
    }

    @Test
    void veryManyTermsFindRoom() {
        TermNumbers numbers = new TermNumbers();
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, numbers.of(-i * 65_536L));
        }
        assertEquals(77_777, numbers.known(-77_777 * 65_536L));
        assertEquals(-1, numbers.known(1));
    }
}
