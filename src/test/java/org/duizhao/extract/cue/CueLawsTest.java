package org.duizhao.extract.cue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** A cue finds exactly what its pattern finds. */
class CueLawsTest {

    private static final List<String> EXPRESSIONS = List.of("每(?:两)?[天月]", "(?<![第\\d])(?:不少于|至少)?(?:\\d+|[一二两]+)次", "(?<=[、，])年考核", "(?i)[a-c]+月",
            "[^，]月", "\\p{IsHan}次", "月[^，]", "\\p{L}", "次\\p{IsHan}{0,2}前", "𠮷年|年𠮷", "(?<=[、，])月考核|月前", "考\\S年", "(?:到|至)?20\\d\\d年(?!前)", "(?<w>日|月)查\\k<w>报");

    @Property
    void findsWhatThePatternFinds(@ForAll("sentences") String sentence) {
        for (String expression : EXPRESSIONS) {
            List<String> expected = new ArrayList<>();
            Matcher matcher = Pattern.compile(expression).matcher(sentence);
            while (matcher.find()) {
                expected.add(matcher.start() + "-" + matcher.end());
            }
            List<String> found = new ArrayList<>();
            Cue cue = Cue.of(expression);
            for (Matcher match : cue.in(sentence)) {
                found.add(match.start() + "-" + match.end());
            }
            assertEquals(expected, found, expression);
            assertEquals(!expected.isEmpty(), cue.isIn(sentence), expression);
        }
    }

    @Property
    void findsItsWords(@ForAll("sentences") String sentence) {
        List<String> words = List.of("考核", "每月", "C++", "\\Q年\\E", "𠮷年", "查");
        assertEquals(words.stream().anyMatch(sentence::contains), Cue.ofWords(words).isIn(sentence));
        assertFalse(Cue.ofWords(List.of()).isIn(sentence));
    }

    @Property
    void goesOnFromAnyPlace(@ForAll("sentences") String sentence) {
        Matcher matcher = Pattern.compile("[每两]?月").matcher(sentence);
        int from = sentence.length() / 2;
        Iterator<Matcher> found = Cue.of("[每两]?月").in(sentence, from).iterator();
        assertEquals(matcher.find(from), found.hasNext());
        if (found.hasNext()) {
            assertEquals(matcher.start(), found.next().start());
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of("每", "两", "天", "月", "次", "不少于", "至少", "第", "12", "20", "24", "年", "前", "考核", "、", "，", "日查日报", "b", "A", "一", "到", "𠮷", "龙", "é", "\u0001",
                "\uD842");
        return word.list().ofMaxSize(20).map(words -> String.join("", words));
    }
}
