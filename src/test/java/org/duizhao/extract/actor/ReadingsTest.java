package org.duizhao.extract.actor;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ReadingsTest {

    private static final ActorGrammar GRAMMAR = new ActorGrammar();
    private static final List<String> SENTENCES = List.of("各镇要加强排查，县应急局应当每月通报。", "每月召开一次会议。", "完善预案（县林业局牵头）。",
            "县水务局负责巡查，发现隐患立即整改。");

    @Test
    void theLastSubjectBeforeAModalWordLasts() {
        Readings readings = new Readings(GRAMMAR);
        assertEquals(Optional.of("县应急局"), readings.lasting(SENTENCES.get(0)));
        assertEquals(Optional.empty(), readings.lasting(SENTENCES.get(1)));
        assertEquals(Optional.of("县水务局"), readings.lasting(SENTENCES.get(3)));
    }

    @Test
    void whatIsReadTwiceReadsAsAtFirst() {
        Readings read = new Readings(GRAMMAR);
        SENTENCES.forEach(sentence -> new ResponsibleBodyReader(read).read(sentence));
        for (String sentence : SENTENCES) {
            assertEquals(new ResponsibleBodyReader(new Readings(GRAMMAR)).read(sentence), new ResponsibleBodyReader(read).read(sentence));
            assertEquals(new Readings(GRAMMAR).bracket(sentence), read.bracket(sentence));
        }
    }

    @Test
    void aHeadingNamesTheBodyOfItsDuty() {
        assertEquals(Optional.of("企业"), new Readings(GRAMMAR).inHeading("压实企业主体责任"));
    }
}
