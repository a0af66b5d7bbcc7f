package org.duizhao.extract.wording;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds numbers and is no quantity: titles of documents, document numbers, plans (十四五), names of accidents and days
 * (“11·16”), systems (1+17), ordinals, sessions, anniversaries, annexes, spans of years, and quotations that are names.
 */
public final class Names {

    private static final NamedWords WORDS = NamedWords.read(Names.class, "words.tsv");
    private static final String NUMERAL = "[" + Numerals.ZERO_TO_TEN + "百千\\d]";
    private static final Cue NAMES = Name.cue(
            new Name("《[^》]*》", "《"),
            new Name("〔\\d{4}〕\\d*号?", "〔\\d"),
            new Name("[\\[［]\\d{4}[\\]］]\\d+号", "[\\[［]\\d"),
            new Name("十[二三四五六]五", "[二三四五六]五"),
            new Name("\\d+[·•.]\\d+(?=[^\\d%％‰万亿元人个名户家米公平亩吨倍小度]|$)(?<=·\\d{1,3}|•\\d{1,3})", "[·•]\\d"),
            new Name("\\d+[+＋]\\d*(?:[+＋]\\p{L})?", "\\d[+＋]"),
            new Name("最多跑一次|一次办[好成结]|一次告知", "跑一|次[办告]"),
            new Name("第" + NUMERAL + "++(?!季度|个?月)(?:次|个|届|期|批|轮|条|款|项|号|位|名|场|时间)?", "第" + NUMERAL),
            new Name("[" + Numerals.ZERO_TO_TEN + "百\\d]+周年", "周年"),
            new Name("附件\\d*", "附件"),
            new Name("(?:前|后|上述|上列)[" + Numerals.ZERO_TO_TEN + "\\d]+(?:项|款|条|类|种)", "[前后述列]" + NUMERAL),
            new Name("(?:20|19)\\d\\d(?:年)?[-—–~～至到]{1,2}(?:20|19)\\d\\d年?", "[\\d年][-—–~～至到]"),
            new Name("\\d+号(?=文|令|线|楼)", "\\d号"),
            new Name("[" + Numerals.ZERO_TO_TEN + "\\d]+届[" + Numerals.ZERO_TO_TEN + "\\d历次]*[中大]?(?:全会|全体会议)?", NUMERAL + "届"),
            new Name("(?:由|从)(?:现行的?|原来?的?|目前的?)?[\\d.]+[^，；。]{0,6}?"
                    + "(?=" + WORDS.any("CHANGING") + "(?:至|到|为))", "[由从][现原目\\d.]"),
            new Name("(?:20|19)\\d\\d年" + WORDS.any("PAST_YEAR"), "年[以至出印发修]"));
    private static final Pattern LETTER_PLUS = Pattern.compile("\\p{L}[+＋]\\d+");
    private static final Cue QUOTATION = Cue.of("[“\"‘]([^“”\"‘’]*)[”\"’]");
    private static final Pattern QUANTITY = Pattern.compile("全覆盖|\\d+(?:\\.\\d+)?[%％]|(?<!个)百分之|一[日周月季年]一|[日周月季](?:调度|通报|报告|检查|排查|查"
            + "|检)|[日周旬月季]\\p{IsHan}{2,3}[、，][日周旬月季年]\\p{IsHan}{2}");

    /** The cues of such names. */
    public static final List<Cue> CUES = List.of(NAMES, QUOTATION);

    private Names() {
    }

    /** The spans of all such names in a sentence of which nothing is closed yet; they may overlap. */
    public static List<Span> in(MaskedSentence sentence) {
        List<Span> spans = new ArrayList<>();
        String text = sentence.text();
        for (Matcher name : sentence.matches(NAMES)) {
            spans.add(new Span(name.start(), name.end()));
        }
        if (text.indexOf('+') >= 0 || text.indexOf('＋') >= 0) {
            LETTER_PLUS.matcher(text).results().forEach(sum -> spans.add(new Span(sum.start(), sum.end())));
        }
        for (Matcher quotation : sentence.matches(QUOTATION)) {
            if (!QUANTITY.matcher(quotation.group(1)).find()) {
                spans.add(new Span(quotation.start(), quotation.end()));
            }
        }
        return spans;
    }

    /** One kind of name, with the characters that show it best. */
    private record Name(String expression, String mark) {

        static Cue cue(Name... names) {
            return Cue.of(Stream.of(names).map(Name::expression).collect(Collectors.joining("|")),
                    Stream.of(names).map(Name::mark).collect(Collectors.joining("|")));
        }
    }
}
