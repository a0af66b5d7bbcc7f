package org.duizhao.extract.abbreviation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AbbreviationFinderTest {

    private final AbbreviationFinder finder = new AbbreviationFinder(Lexicon.shipped().extendedBy(Stream.of("渠长两责\t\t\t")), new Enumerations());

    private String found(String sentence) {
        return finder.find(sentence).stream().map(Mention::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "各村推行“三巡两报”工作法。 | 三巡两报",
            "落实“五护为先、五个必报”。 | 五护为先 五个必报",
            "坚持“一渠决口、万亩受淹”的警示。 | ''",
            "贯彻“同管同护、一渠双责”。 | 一渠双责",
            "推广“双巡查、一公开”。 | 双巡查、一公开",
            "谋划“十五五”水利项目。 | ''",
            "落实渠长两责，护好水源。 | 渠长两责",
            "抓好沟、渠、闸、泵四要素管理。 | 四要素",
            "抓好沟、渠、闸四要素管理。 | ''",
            "各村自查两次。 | ''"})
    void aSentenceHoldsTheseAbbreviations(String sentence, String expected) {
        assertEquals(expected, found(sentence));
    }

    @Property(tries = 500)
    void mentionsStandInOrderAndApart(@ForAll("sentences") String sentence) {
        int end = 0;
        for (Mention mention : finder.find(sentence)) {
            assertTrue(mention.span().start() >= end, sentence);
            assertEquals(mention.text(), mention.span().in(sentence));
            end = mention.span().end();
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("“", "”", "三巡两报", "四不两直", "渠长两责", "五到位", "、", "，", "沟、渠、闸、泵", "四要素", "管理", "落实", "双随机、一公开", "一票否决")
                .list().ofMaxSize(10).map(words -> String.join("", words));
    }
}
