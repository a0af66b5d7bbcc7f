package org.duizhao.parse;

import org.duizhao.notice.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. A sentence ends at 。！？ or ； outside brackets and quotation marks; it keeps the brackets
 * that follow its end (（…负责）) and a bare responsibility tail (责任单位：…) up to that tail's own end.
 */
final class Sentences {

    private static final String ENDS = "。！？；;!?";
    private static final int LONGEST_TAIL_WORD = 14;
    private static final Pattern TAIL = Pattern.compile(
            "^[（(［\\[【]?(?:主要)?(?:责任|牵头|配合|协办|主办|承办|参与|参加|落实|实施|督导|督促|监管|指导|完成|办理)"
            + "(?:单位|部门|人|领导|主体|处室|科室|机构|分工|时限|时间|期限)(?:及[一-龥]{2,4})?[：:]");

    /** Whether a line only says who is responsible for the one before it: 责任单位：…, or all of it in brackets. */
    static boolean isTail(CharSequence line) {
        int end = Math.min(line.length(), LONGEST_TAIL_WORD);
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) == '：' || line.charAt(i) == ':') {
                return TAIL.matcher(line.subSequence(0, i + 1)).find();
            }
        }
        return false;
    }

    /** The sentences in order, none blank; together they hold every character but white space. */
    List<TracedText> split(TracedText paragraph) {
        Nesting nesting = new Nesting(paragraph);
        List<TracedText> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (i >= start && ENDS.indexOf(paragraph.charAt(i)) >= 0 && !nesting.inside(i)) {
                int end = withTail(paragraph, nesting, signsEnd(paragraph, i));
                add(sentences, paragraph.substring(start, end));
                start = end;
            }
        }
        add(sentences, paragraph.substring(start, paragraph.length()));
        return sentences;
    }

    private static void add(List<TracedText> sentences, TracedText sentence) {
        TracedText stripped = sentence.strip();
        if (stripped.length() == 0) {
            return;
        }
        boolean words = stripped.toString().chars().anyMatch(Character::isLetterOrDigit);
        if (words || sentences.isEmpty()) {
            sentences.add(stripped);
        } else {
            sentences.add(sentences.remove(sentences.size() - 1).plus(stripped));
        }
    }

    private static int signsEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int withTail(TracedText text, Nesting nesting, int from) {
        int end = from;
        int next = skipBlanks(text, end);
        while (next < text.length() && nesting.partner(next) > next && isBracket(text.charAt(next)) && !isNumber(text, next)) {
            end = nesting.partner(next) + 1;
            end = end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            next = skipBlanks(text, end);
        }
        while (next < text.length() && isTail(text.subSequence(next, Math.min(text.length(), next + LONGEST_TAIL_WORD)))) {
            end = tailEnd(text, nesting, next);
            next = skipBlanks(text, end);
        }
        return end;
    }

    /** A tail may hold ； (牵头单位：…；责任单位：…) and ends at 。 or with the paragraph. */
    private static int tailEnd(CharSequence text, Nesting nesting, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '。' && !nesting.inside(i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** （2） opens the next item of a list that runs through the paragraph. */
    private static boolean isNumber(CharSequence text, int open) {
        int end = Numeral.end(text, open + 1);
        return end > open + 1 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBracket(char c) {
        return "（(［[【〔".indexOf(c) >= 0;
    }

    private static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
            at++;
        }
        return at;
    }
}
