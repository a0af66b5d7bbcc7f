package org.duizhao.extract.abbreviation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SensesTest {

    private final Senses senses = new Senses(Lexicon.shipped().extendedBy(Stream.of(
            "渠系三清\t沟渠三清\t清淤 清障 清草\t沟渠", "渠系三清\t台账三清\t户清 亩清 水量清\t台账", "渠长两责\t\t\t")));

    private Optional<String> byMembers(String text, String... members) {
        return senses.byMembers(text, List.of(members)).map(LexiconEntry::sense);
    }

    @Test
    void theMembersTellTwoSensesOfOneNameApart() {
        assertEquals(Optional.of("沟渠三清"), byMembers("渠系三清", "清草", "清障", "清淤"));
        assertEquals(Optional.of("台账三清"), byMembers("渠系三清", "户清", "亩清", "账清"));
    }

    @Test
    void aListUnderAnotherNameIsTheSameOnlyWhenAllMembersAre() {
        assertEquals(Optional.of("沟渠三清"), byMembers("治渠三条", "清淤", "清障", "清草"));
        assertEquals(Optional.empty(), byMembers("治渠三条", "清淤", "清障", "清杂"));
    }

    @Test
    void theSurroundingsTellTheSenseOfABareName() {
        assertEquals(Optional.of("台账三清"), senses.byContext("渠系三清", "灌区台账要做到渠系三清").map(LexiconEntry::sense));
        assertEquals(Optional.empty(), senses.byContext("渠系三清", "做到渠系三清"), "neither fits");
        assertEquals(Optional.empty(), senses.byContext("渠系三清", "沟渠和台账都要渠系三清"), "both fit");
    }

    @Test
    void theLabelIsTheLexiconsElseTheMembersElseTheNameItself() {
        List<String> members = List.of("清淤", "清障", "清草");

        assertEquals("沟渠三清", senses.label("渠系三清", members, senses.byMembers("渠系三清", members)));
        assertEquals("护岸·护林·护草", senses.label("三护", List.of("护林", "护草", "护岸"), Optional.empty()));
        assertEquals("三护一巡", senses.label("三护、一巡", List.of(), Optional.empty()));
        assertEquals("渠长两责", senses.label("渠长两责", List.of("巡渠", "护渠"), Optional.empty()), "a name whose members differ from place to place");
    }

    @Property
    void theOrderOfTheMembersDoesNotMatter(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int size) {
        List<String> members = List.of("清淤", "护林", "安全巡渠", "修桥", "应急值守", "整改台账").subList(0, size);
        List<String> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);

        assertEquals(senses.label("六件事", members, Optional.empty()), senses.label("六件事", shuffled, Optional.empty()));
    }
}
