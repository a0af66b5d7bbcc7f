package org.duizhao.parse.sentence;

import org.duizhao.notice.TracedText;
import org.duizhao.parse.line.Colon;
import org.duizhao.parse.line.Nesting;
import org.duizhao.parse.line.Numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. A sentence ends at 。！？ or ； outside brackets and quotation marks; it keeps the brackets
 * that follow its end (（…负责）) and a bare responsibility tail (责任单位：…) up to that tail's own end.
 */
public final class SentenceSplitter {

    private static final int LONGEST_TAIL_WORD = 14;
    private static final Pattern TAIL = Pattern.compile(
            "[（(［\\[【]?(?:主要)?(?:责任|牵头|配合|协办|主办|承办|参与|参加|落实|实施|督导|督促|监管|指导|完成|办理)"
            + "(?:单位|部门|人|领导|主体|处室|科室|机构|分工|时限|时间|期限)(?:及[一-龥]{2,4})?[：:]");

    /** Whether a line only says who is responsible for the one before it: 责任单位：…, or all of it in brackets. */
    public static boolean isTail(String line) {
        return opensTail(line, 0);
    }

    private static boolean opensTail(String text, int start) {
        int colon = Colon.find(text, start, Math.min(text.length(), start + LONGEST_TAIL_WORD));
        return colon >= 0 && TAIL.matcher(text).region(start, colon + 1).lookingAt();
    }

    /** The sentences in order, none blank; together they hold every character but white space. */
    public List<TracedText> split(TracedText paragraph) {
        String text = paragraph.toString();
        List<TracedText> sentences = new ArrayList<>();
        if (nextEnd(text, 0) >= text.length() - 1) {
            add(sentences, paragraph);
            return sentences;
        }
        Nesting nesting = new Nesting(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, nesting, start);
            add(sentences, paragraph.substring(start, end));
            start = end;
        }
        return sentences;
    }

    private static int end(String text, Nesting nesting, int start) {
        int sign = nextEnd(text, start);
        while (sign < text.length() && nesting.inside(sign)) {
            sign = nextEnd(text, sign + 1);
        }
        return sign == text.length() ? sign : withTail(text, nesting, signsEnd(text, sign));
    }

    private static void add(List<TracedText> sentences, TracedText sentence) {
        TracedText stripped = sentence.strip();
        if (stripped.length() == 0) {
            return;
        }
        boolean words = holdsWords(stripped.toString());
        if (words || sentences.isEmpty()) {
            sentences.add(stripped);
        } else {
            sentences.add(sentences.remove(sentences.size() - 1).plus(stripped));
        }
    }

    private static boolean holdsWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '！', '？', '；', ';', '!', '?' -> true;
            default -> false;
        };
    }

    private static int nextEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int signsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int withTail(String text, Nesting nesting, int from) {
        int end = from;
        int next = skipBlanks(text, end);
        while (next < text.length() && nesting.partner(next) > next && isBracket(text.charAt(next)) && !isNumber(text, next)) {
            end = nesting.partner(next) + 1;
            end = end < text.length() && isEnd(text.charAt(end)) ? end + 1 : end;
            next = skipBlanks(text, end);
        }
        while (next < text.length() && opensTail(text, next)) {
            end = tailEnd(text, nesting, next);
            next = skipBlanks(text, end);
        }
        return end;
    }

    /** A tail may hold ； (牵头单位：…；责任单位：…) and ends at 。 or with the paragraph. */
    private static int tailEnd(String text, Nesting nesting, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '。' && !nesting.inside(i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** （2） opens the next item of a list that runs through the paragraph. */
    private static boolean isNumber(String text, int open) {
        int end = Numeral.end(text, open + 1);
        return end > open + 1 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBracket(char c) {
        return "（(［[【〔".indexOf(c) >= 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
            at++;
        }
        return at;
    }
}
