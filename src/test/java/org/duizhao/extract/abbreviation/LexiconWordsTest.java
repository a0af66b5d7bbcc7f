package org.duizhao.extract.abbreviation;

import org.duizhao.notice.requirement.Abbreviation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A sentence is left unread where nothing in it can begin an abbreviation; no word of the lexicon is lost by that. */
class LexiconWordsTest {

    private static final int SHORTEST_UNQUOTED = 3;
    private static final int SHORTEST_MEMBER = 4;
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final AbbreviationFinder FINDER = new AbbreviationFinder(LEXICON, new Enumerations());
    private static final FullWords FULL_WORDS = new FullWords(LEXICON);

    @ParameterizedTest
    @MethodSource("names")
    void eachNameIsFoundWithoutQuotationMarks(String name) {
        assertEquals(List.of(name), FINDER.find("各镇落实" + name + "。").stream().map(Mention::text).toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachListOfLongMembersIsFoundInEachOfItsWordings(String name, List<String> members) {
        List<Abbreviation> found = FULL_WORDS.find("各镇抓好" + String.join("、", members) + "。", List.of());
        assertTrue(found.stream().anyMatch(one -> one.text().equals(name)), found.toString());
    }

    static Stream<String> names() {
        return LEXICON.entries().stream().flatMap(entry -> entry.names().stream()).distinct()
                .filter(name -> name.length() >= SHORTEST_UNQUOTED);
    }

    static Stream<Arguments> lists() {
        return LEXICON.entries().stream().filter(entry -> entry.members().size() > 1)
                .filter(entry -> entry.members().stream().flatMap(List::stream).allMatch(word -> word.length() >= SHORTEST_MEMBER))
                .flatMap(entry -> IntStream.range(0, mostWordings(entry))
                        .mapToObj(i -> Arguments.of(entry.name(), members(entry, i))));
    }

    private static int mostWordings(LexiconEntry entry) {
        return entry.members().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Each member in its wording of this number, or in its last. */
    private static List<String> members(LexiconEntry entry, int number) {
        return entry.members().stream().map(wordings -> wordings.get(Math.min(number, wordings.size() - 1))).toList();
    }
}
