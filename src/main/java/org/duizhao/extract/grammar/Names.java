package org.duizhao.extract.grammar;

import org.duizhao.extract.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds numbers and is no quantity: titles of documents, document numbers, plans (十四五), names of accidents and days
 * (“11·16”), systems (1+17), ordinals, sessions, anniversaries, annexes, spans of years, and quotations that are names.
 */
final class Names {

    private static final Cue NAMES = Cue.of(String.join("|",
            "《[^》]*》", "〔\\d{4}〕\\d*号?", "[\\[［]\\d{4}[\\]］]\\d+号", "十[二三四五六]五",
                    "\\d+[·•.]\\d+(?=[^\\d%％‰万亿元人个名户家米公平亩吨倍小度]|$)(?<=·\\d{1,3}|•\\d{1,3})",
            "\\d+[+＋]\\d*(?:[+＋]\\p{L})?", "最多跑一次|一次办[好成结]|一次告知",
                    "第[〇零一二三四五六七八九十百千\\d]+(?!季度)(?:次|个|届|期|批|轮|条|款|项|号|位|名|场|时间)?",
            "[〇零一二三四五六七八九十百\\d]+周年", "附件\\d*", "(?:前|后|上述|上列)[〇零一二三四五六七八九十\\d]+(?:项|款|条|类|种)", "(?:20|19)\\d\\d(?:年)?[-—–~～至到]{1,2}(?:20|19)\\d\\d年?", "\\d+号(?=文|令|线|楼)",
            "[〇零一二三四五六七八九十\\d]+届[〇零一二三四五六七八九十\\d历次]*[中大]?(?:全会|全体会议)?",
                    "(?:由|从)(?:现行的?|原来?的?|目前的?)?[\\d.]+[^，；。]{0,6}?(?=(?:压缩|缩短|压减|减少|降低|提高|提升|增加|下降|调整|上升|扩大)(?:至|到|为))",
                    "(?:20|19)\\d\\d年(?:以来|以前|至今|出台|印发|发布|修订)"));
    private static final Pattern LETTER_PLUS = Pattern.compile("\\p{L}[+＋]\\d+");
    private static final Cue QUOTATION = Cue.of("[“\"‘]([^“”\"‘’]*)[”\"’]");
    private static final Pattern QUANTITY = Pattern.compile("全覆盖|\\d+(?:\\.\\d+)?[%％]|(?<!个)百分之|一[日周月季年]一|[日周月季](?:调度|通报|报告|检查|排查|查"
            + "|检)|[日周旬月季]\\p{IsHan}{2,3}[、，][日周旬月季年]\\p{IsHan}{2}");

    private Names() {
    }

    /** The spans of all such names in a sentence; they may overlap. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (Matcher name : NAMES.in(text)) {
            spans.add(new Span(name.start(), name.end()));
        }
        if (text.indexOf('+') >= 0 || text.indexOf('＋') >= 0) {
            LETTER_PLUS.matcher(text).results().forEach(sum -> spans.add(new Span(sum.start(), sum.end())));
        }
        for (Matcher quotation : QUOTATION.in(text)) {
            if (!QUANTITY.matcher(quotation.group(1)).find()) {
                spans.add(new Span(quotation.start(), quotation.end()));
            }
        }
        return spans;
    }
}
