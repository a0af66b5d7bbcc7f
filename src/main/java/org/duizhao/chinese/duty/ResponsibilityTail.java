package org.duizhao.chinese.duty;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tail of a sentence that says who is responsible: a closing bracket （市住建局牵头，市公安局配合） or a closing line 责任单位：甲、乙.
 *
 * <pre>
 * ResponsibilityTail.in("加强巡查（县林业局牵头）。")          [4, 13)
 * ResponsibilityTail.without("加强巡查（县林业局牵头）。")     加强巡查
 * ResponsibilityTail.opens("责任单位：县林业局", 0)           true
 * </pre>
 */
public final class ResponsibilityTail {

    private static final String INSIDE = "[^（）()\\[\\]［］【】]";
    private static final Pattern BRACKET = Pattern.compile("[（(［\\[【](?<in>" + INSIDE + "{2,300}(?:[（(\\[［]" + INSIDE + "{1,60}[）)\\]］]" + INSIDE
            + "*)*)[）)］\\]】][。；;]?\\s*$");
    private static final Pattern LABEL = Pattern.compile(DutyWords.ANY_LABEL);
    private static final Pattern PART = Pattern.compile("[^，,；;。]+");
    /** 甲负责、乙配合: the comma of lists where a clause ends. */
    private static final Pattern DUTY_IN_LIST = Pattern.compile("(负责|牵头|配合|落实)、");
    /** As far as a label is looked for: 主要责任单位及责任人：. */
    private static final int LONGEST_LABEL = 14;
    /** A bracket stands so near the end of its sentence, or not at its end at all. */
    private static final int AT_END = 6;
    /** A bracket of bodies is no longer; what is longer is text in brackets. */
    private static final int LONGEST_BRACKET = 300;

    private ResponsibilityTail() {
    }

    /** Where the tail of a sentence stands, from its opening mark; empty where it has none. */
    public static Optional<Span> in(String sentence) {
        int colon = Math.max(sentence.indexOf('：'), sentence.indexOf(':'));
        if (colon < 0 && !endsWithBracket(sentence)) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(sentence);
        if (bracket.find() && namesDuty(bracket.group("in"))) {
            return Optional.of(new Span(bracket.start(), bracket.end()));
        }
        int line = colon < 0 ? -1 : lineStart(sentence);
        return line >= 0 ? Optional.of(new Span(line, sentence.length())) : Optional.empty();
    }

    /**
     * Where the labels start that close a sentence, each with what it says, and no other colon among them: 责任单位：甲，完成时限：6月底前. At least one of
     * them says who; -1 where none does.
     */
    private static int lineStart(String sentence) {
        List<MatchResult> labels = DutyWords.TAIL_LABEL.matcher(sentence).results().toList();
        int start = -1;
        int next = sentence.length();
        boolean named = false;
        for (int i = labels.size() - 1; i >= 0; i--) {
            MatchResult label = labels.get(i);
            if (label.end() >= next || Marks.colon(sentence, label.end(), next) >= 0) {
                break;
            }
            next = label.start();
            named |= LABEL.matcher(sentence).region(label.start(), label.end()).find();
            start = named ? next : start;
        }
        return start;
    }

    private static boolean endsWithBracket(String sentence) {
        for (int i = Math.max(0, sentence.length() - AT_END); i < sentence.length(); i++) {
            if (Marks.closesBracket(sentence.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without its tail; the text itself where nothing else would be left. */
    public static String without(String text) {
        String rest = in(text).map(tail -> text.substring(0, tail.start())).orElse(text);
        return rest.isBlank() ? text : rest;
    }

    /** What stands in a bracket with a comma between duties that 、 parts: 甲负责、乙配合 is 甲负责，乙配合. */
    public static String parted(String inside) {
        return DUTY_IN_LIST.matcher(inside).replaceAll("$1，");
    }

    /** The parts of what stands in a bracket: each ends in a duty, or its duty is that of the next part that does. */
    public static Iterable<String> parts(String inside) {
        return PART.matcher(parted(inside)).results().map(part -> part.group().strip()).toList();
    }

    /** Whether what stands in a bracket says who is responsible. */
    public static boolean namesDuty(String inside) {
        for (String part : parts(inside)) {
            if (DutyWords.LAST.endBefore(part, part.length()) && DutyWords.DUTY.matcher(part).find()) {
                return true;
            }
        }
        return LABEL.matcher(inside).find();
    }

    /** Whether a label that says who, by when or how stands at a place, in a bracket or not: 责任单位：, （牵头部门：, 完成时限：. */
    public static boolean opens(CharSequence text, int start) {
        int from = start < text.length() && Marks.opensBracket(text.charAt(start)) ? start + 1 : start;
        int colon = Marks.colon(text, from, Math.min(text.length(), start + LONGEST_LABEL));
        return colon >= 0 && DutyWords.TAIL_LABEL.matcher(text).region(from, colon + 1).matches();
    }

    /** Where a label that {@link #opens} a tail stands behind the beginning of a text, behind a stop, a blank or a bracket; -1 where none does. */
    public static int behindText(CharSequence text) {
        for (int colon = Marks.colon(text, 1, text.length()); colon > 0; colon = Marks.colon(text, colon + 1, text.length())) {
            for (int start = Math.max(1, colon + 1 - LONGEST_LABEL); start < colon - 1; start++) {
                if (!Character.isLetterOrDigit(text.charAt(start - 1)) && Character.isLetter(text.charAt(start)) && opens(text, start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** Whether all that stands from {@code start} on is brackets and labels of a tail: （5月底完成，县林业局牵头）, 责任单位：甲. */
    public static boolean isAllFrom(String text, int start) {
        Brackets nesting = null;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Marks.opensBracket(c)) {
                nesting = nesting == null ? new Brackets(text) : nesting;
                int close = nesting.partner(at);
                if (close < 0 || isItem(text, at, close)) {
                    return false;
                }
                at = close + 1;
            } else if (opens(text, at)) {
                return text.indexOf('。', at) < 0 || text.indexOf('。', at) == text.length() - 1;
            } else if (Character.isLetterOrDigit(c)) {
                return false;
            } else {
                at++;
            }
        }
        return at > start;
    }

    /** （一） is the number of an item and no tail. */
    private static boolean isItem(String text, int open, int close) {
        return close > open + 1 && NumeralRuns.end(text, open + 1) == close;
    }

    /** Whether a line is one bracket that says who is responsible, or one that its duty closes: …、县水利局负责）. */
    public static boolean closes(String line) {
        int end = line.length();
        end = end > 0 && Marks.endsSentence(line.charAt(end - 1)) ? end - 1 : end;
        if (end == 0 || !Marks.closesBracket(line.charAt(end - 1))) {
            return false;
        }
        String before = line.substring(Math.max(0, end - LONGEST_BRACKET), end - 1).strip();
        int open = lastOpening(before);
        return namesDuty(before.substring(open + 1));
    }

    private static int lastOpening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Marks.closesBracket(text.charAt(i))) {
                depth++;
            } else if (Marks.opensBracket(text.charAt(i)) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
