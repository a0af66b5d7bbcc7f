package org.duizhao.extract.cue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A cue finds exactly what its pattern finds. */
class CueLawsTest {

    private static final List<String> EXPRESSIONS = List.of("每(?:两)?[天月]", "(?<![第\\d])(?:不少于|至少)?(?:\\d+|[一二两]+)次", "(?<=[、，])年考核", "(?i)[a-c]+月",
            "[^，]月", "\\p{IsHan}次", "(?:到|至)?20\\d\\d年(?!前)", "(?<w>日|月)查\\k<w>报");

    @Property
    void findsWhatThePatternFinds(@ForAll("sentences") String sentence) {
        for (String expression : EXPRESSIONS) {
            List<String> expected = new ArrayList<>();
            Matcher matcher = Pattern.compile(expression).matcher(sentence);
            while (matcher.find()) {
                expected.add(matcher.start() + "-" + matcher.end());
            }
            List<String> found = new ArrayList<>();
            Cue.Search search = Cue.of(expression).in(sentence);
            while (search.find()) {
                found.add(search.match().start() + "-" + search.match().end());
            }
            assertEquals(expected, found, expression);
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of("每", "两", "天", "月", "次", "不少于", "至少", "第", "12", "20", "24", "年", "前", "考核", "、", "，", "日查日报", "b", "A", "一", "到");
        return word.list().ofMaxSize(20).map(words -> String.join("", words));
    }
}
