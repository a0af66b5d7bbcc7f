package org.duizhao.chinese.cue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A cue finds exactly what its pattern finds. */
class CueLawsTest {

    private static final List<String> EXPRESSIONS = List.of("每(?:两)?[天月]", "(?<![第\\d])(?:不少于|至少)?(?:\\d+|[一二两]+)次", "(?<=[、，])年考核", "(?i)[a-c]+月",
            "[^，]月", "\\p{IsHan}次", "月[^，]", "\\p{L}",
            "次\\p{IsHan}{0,2}前", "𠮷年|年𠮷", "(?<=[、，])月考核|月前", "考\\S年", "(?:到|至)?20\\d\\d年(?!前)", "(?<w>日|月)查\\k<w>报");

    /** What each match holds of an expression. */
    private static final Map<String, String> MARKS = Map.of("(?<![第\\d])(?:不少于|至少)?(?:\\d+|[一二两]+)次", "[\\d一二两]次",
            "(?<w>日|月)查\\k<w>报", "查[日月]", "次\\p{IsHan}{0,2}前", "前", "[^，]月|年前", "月|年前", "考\\S年|第\\d+", "年|第\\d");

    /** Made once: to make one asks its pattern about many characters. */
    private static final Map<String, Cue> CUES = Stream.concat(EXPRESSIONS.stream(), MARKS.keySet().stream()).distinct()
            .collect(Collectors.toUnmodifiableMap(expression -> expression, Cue::of));
    private static final Map<String, Cue> MARKED = MARKS.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(expression -> expression, expression -> Cue.of(expression, MARKS.get(expression))));
    private static final List<Cue> OF_THE_SET = Stream.concat(EXPRESSIONS.stream().map(CUES::get), MARKED.values().stream()).toList();
    private static final CueSet SET = new CueSet(OF_THE_SET);
    private static final List<String> WORDS = List.of("考核", "每月", "C++", "\\Q年\\E", "𠮷年", "查");
    private static final Cue OF_WORDS = Cue.ofWords(WORDS);

    @Property
    void findsWhatThePatternFinds(@ForAll("sentences") String sentence) {
        for (String expression : EXPRESSIONS) {
            List<String> expected = new ArrayList<>();
            Matcher matcher = Pattern.compile(expression).matcher(sentence);
            while (matcher.find()) {
                expected.add(matcher.start() + "-" + matcher.end());
            }
            List<String> found = new ArrayList<>();
            Cue cue = CUES.get(expression);
            for (Matcher match : cue.in(sentence)) {
                found.add(match.start() + "-" + match.end());
            }
            assertEquals(expected, found, expression);
            assertEquals(!expected.isEmpty(), cue.isIn(sentence), expression);
        }
    }

    @Property
    void findsItsWords(@ForAll("sentences") String sentence) {
        assertEquals(WORDS.stream().anyMatch(sentence::contains), OF_WORDS.isIn(sentence));
        assertFalse(Cue.ofWords(List.of()).isIn(sentence));
    }

    @Property
    void cutsWhatThePatternCuts(@ForAll("sentences") String sentence) {
        for (String expression : EXPRESSIONS) {
            String rest = Pattern.compile(expression).matcher(sentence).replaceAll("");
            assertEquals(rest, CUES.get(expression).cutFrom(sentence), expression);
        }
    }

    @Property
    void findsInAPartWhatThePatternFindsInARegion(@ForAll("sentences") String sentence) {
        int from = sentence.length() / 3;
        int to = 2 * sentence.length() / 3;
        for (String expression : EXPRESSIONS) {
            Matcher matcher = Pattern.compile(expression).matcher(sentence).region(from, to)
                    .useTransparentBounds(true).useAnchoringBounds(false);
            for (Matcher match : CUES.get(expression).in(sentence, from, to)) {
                assertTrue(matcher.find(), expression);
                assertEquals(matcher.start() + "-" + matcher.end(), match.start() + "-" + match.end(), expression);
            }
            assertFalse(matcher.find(), expression);
        }
    }

    @Property
    void findsTheSameWithAMark(@ForAll("sentences") String sentence) {
        for (String expression : MARKS.keySet()) {
            Cue marked = MARKED.get(expression);
            assertEquals(places(CUES.get(expression).in(sentence)), places(marked.in(sentence)), expression);
        }
    }

    @Property
    void aSetFindsWhatItsCuesFindWhateverOfASentenceIsClosed(@ForAll("sentences") String sentence,
                                                             @ForAll("sentences") String closing) {
        CueSet.Possible possible = SET.in(sentence);
        String closed = sentence.chars().map(c -> closing.indexOf(c) < 0 ? c : CueSet.CLOSED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        for (Cue cue : OF_THE_SET) {
            List<String> found = places(cue.in(closed));
            assertEquals(found, places(possible.matches(cue, closed)), cue.pattern().pattern());
            assertTrue(found.isEmpty() || possible.hasAny(SET.part(List.of(cue))), cue.pattern().pattern());
        }
    }

    @Test
    void mostCuesAreRuledOut() {
        Cue month = Cue.of("每月");
        Cue year = Cue.of("每年");
        Cue times = Cue.of("\\d+次", "\\d次");
        CueSet set = new CueSet(List.of(month, year, times));
        CueSet.Possible possible = set.in("每月召开3场会议，今年完成。");
        assertTrue(possible.hasAny(set.part(List.of(month))));
        assertFalse(possible.hasAny(set.part(List.of(year, times))));
    }

    @Test
    void aCueThatIsNotOfTheSetIsNeverRuledOut() {
        CueSet set = new CueSet(List.of(Cue.of("每年")));
        Cue other = Cue.of("每月");
        assertEquals(List.of("0-2"), places(set.in("每月召开会议。").matches(other, "每月召开会议。")));
        assertThrows(IllegalArgumentException.class, () -> set.part(List.of(other)));
    }

    private static List<String> places(Iterable<Matcher> matches) {
        List<String> places = new ArrayList<>();
        matches.forEach(match -> places.add(match.start() + "-" + match.end()));
        return places;
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of("每", "两", "天", "月", "次", "不少于", "至少", "第", "12", "20", "24", "年", "前",
                "考核", "、", "，", "日查日报", "b", "A", "一", "到", "𠮷", "龙", "é", "\u0001",
                "\uD842");
        return word.list().ofMaxSize(20).map(words -> String.join("", words));
    }
}
