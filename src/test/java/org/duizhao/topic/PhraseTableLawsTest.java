package org.duizhao.topic;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the table tells of a text is what asking each phrase of each topic tells. */
class PhraseTableLawsTest {

    @Property
    void tellsOfEachTopicThePhrasesThatStandInTheText(@ForAll("codebooks") List<List<Phrase>> byTopic, @ForAll("texts") String text) {
        PhraseTable table = new PhraseTable(byTopic);
        BitSet found = table.in(text);
        for (int topic = 0; topic < byTopic.size(); topic++) {
            List<Phrase> standing = byTopic.get(topic).stream().filter(phrase -> phrase.parts().stream().allMatch(text::contains)).toList();
            assertEquals(standing, table.ofTopic(topic, found));
            assertEquals(!standing.isEmpty(), table.topics(found).get(topic));
        }
    }

    @Test
    void aPhraseOfWhichOnePartIsMissingIsNotFound() {
        PhraseTable table = new PhraseTable(List.of(List.of(Phrase.read("每月+会议")), List.of(Phrase.read("会议"))));
        assertEquals(List.of(1), table.topics(table.in("召开会议")).stream().boxed().toList());
        assertEquals(List.of(0, 1), table.topics(table.in("会议每月一次")).stream().boxed().toList());
    }

    @Test
    void aTableWithoutPhrasesFindsNone() {
        assertTrue(new PhraseTable(List.of()).in("每月召开会议").isEmpty());
        assertTrue(new PhraseTable(List.of(List.of())).in("每月召开会议").isEmpty());
    }

    @Provide
    Arbitrary<List<List<Phrase>>> codebooks() {
        Arbitrary<String> part = Arbitraries.strings().withChars("会议每月").ofMinLength(1).ofMaxLength(2);
        Arbitrary<Phrase> phrase = part.list().ofMinSize(1).ofMaxSize(3).map(parts -> Phrase.read(String.join("+", parts)));
        return phrase.list().ofMaxSize(4).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("会议每月，").ofMaxLength(8);
    }
}
