package org.duizhao.extract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.MeasureWord.Sort;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.wording.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The cues of the grammars find all that their expressions find: no mark of theirs hides a quantity or a name. */
class GrammarCuesTest {

    private static final MeasureWords WORDS = MeasureWords.shipped();
    private static final List<Cue> CUES = Stream.concat(QuantityReader.grammars(WORDS).stream().flatMap(grammar -> grammar.cues().stream()),
            Names.CUES.stream()).toList();

    @Property(tries = 2_000)
    void noMarkHidesAMatch(@ForAll("sentences") String sentence) {
        for (Cue cue : CUES) {
            Matcher matcher = cue.pattern().matcher(sentence);
            List<String> expected = new ArrayList<>();
            while (matcher.find()) {
                expected.add(matcher.group());
            }
            List<String> found = new ArrayList<>();
            cue.in(sentence).forEach(match -> found.add(match.group()));
            assertEquals(expected, found, cue.pattern().pattern());
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> number = Arbitraries.of("3", "12", "2024", "1,200", "0.5", "十", "五", "两", "三十", "半", "万", "〇", "百分之", "三分之");
        Arbitrary<String> unit = Arbitraries.of(Stream.of(WORDS.pattern(Sort.values()).replaceAll("[(?:)]", "").split("\\|"),
                "% ％ ‰ 个百分点 个基点 倍 成以上 年 月 日 号 周年 季度 届 项 条".split(" ")).flatMap(Stream::of).toList());
        Arbitrary<String> word = Arbitraries.of(("不少于 至少 达到 年满 控制在 以上 以内 左右 余 多 每 每半 全 今 次 到 至 起 － - ～ 第 月 年 日 日检日查 周调度 月查月报 "
                + "一周两调度 一日一研判 底 末 内 前 以前 上半 本 旬 初 定期 全覆盖 半数以上 零事故 《 》 〔 〕 [ ] ［ ］ 十四五 · • . + ＋ 党 最多跑一次 一次办好 "
                + "一次告知 附件 上述 类 文 由 从现行的 压缩至 大全会 以来 印发 “ ” ， 、 。 的 会议").split(" "));
        return Arbitraries.oneOf(word, number, unit, number.flatMap(low -> unit.map(low::concat))).list().ofMaxSize(12)
                .map(words -> String.join("", words));
    }
}
