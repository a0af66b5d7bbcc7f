package org.duizhao.read.text;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlausibilityTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    @Test
    void ordinaryHanziAndSignsAreWhollyPlausible() {
        assertEquals(1, Plausibility.of("各村要每周巡堤，（一）逐日登记 3 次。\n", GB18030));
        assertEquals(1, Plausibility.of("各鄉鎮應當巡視堤防。", BIG5));
    }

    @Test
    void hanziCountOnlyInTheCharsetThatIsMostlyMadeOfThem() {
        assertEquals(0.5, Plausibility.of("鄉村", GB18030));
        assertEquals(0.5, Plausibility.of("乡村", BIG5));
        assertEquals(1, Plausibility.of("鄉乡村", StandardCharsets.UTF_16LE));
    }

    @Test
    void aTextReadInAnotherCharsetIsNotBelieved() {
        String misread = new String("各村要每周巡查堤防并逐日登记险情".getBytes(StandardCharsets.UTF_8), GB18030);
        assertTrue(Plausibility.of(misread, GB18030) < Plausibility.LEAST);
    }

    @Test
    void nothingIsNotPlausible() {
        assertEquals(0, Plausibility.of("", GB18030));
    }

    @Test
    void oneControlCharacterInTwoHundredIsAStray() {
        assertTrue(Plausibility.isText("堤".repeat(199) + "\u0001"));
        assertFalse(Plausibility.isText("堤".repeat(198) + "\u0001"));
        assertFalse(Plausibility.isText("堤".repeat(198) + "\u0001\u0002"));
        assertTrue(Plausibility.isText("堤\t防\r\n巡\f查"));
    }

    @Test
    void whatIsMostlyHanziIsATextWhateverElseIsAmongThem() {
        assertTrue(Plausibility.isMostlyHanzi("各村\u0001要巡\u0002堤"));
        assertFalse(Plausibility.isMostlyHanzi("各\u0001\u0002\u0003"));
        assertFalse(Plausibility.isMostlyHanzi(""));
    }

    @Test
    void bytesOfHanziAreNoControlCharacters() {
        assertFalse(Plausibility.hasControls("各村要巡堤".getBytes(StandardCharsets.UTF_8)));
        assertTrue(Plausibility.hasControls(new byte[] {'a', 0, 'b', 0}));
    }
}
