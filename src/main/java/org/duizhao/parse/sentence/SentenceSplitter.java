package org.duizhao.parse.sentence;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.HalfWidthStops;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.notice.source.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. A sentence ends at 。！？ or ； outside brackets and quotation marks; it keeps the brackets
 * that follow its end (（…负责）) and a bare responsibility tail (责任单位：…) up to that tail's own end.
 */
public final class SentenceSplitter {

    /** In UTF-16 units. */
    private static final int LONGEST_ROW = 400;
    /** 2 清淤 完成12公里河道清淤。汛前验收。 县水利局: a numbered row of a table, whose last cell is no sentence. */
    private static final Pattern ROW = Pattern.compile("\\d{1,3}[ \u3000][^ \u3000]++(?:[ \u3000][^ \u3000]++){2,12}+");

    /** The sentences in order, none blank; together they hold every character but white space. A row of a table is one, so that its cells stay together. */
    public List<TracedText> split(TracedText paragraph) {
        String text = paragraph.toString();
        if (isRow(text)) {
            return List.of(paragraph.strip());
        }
        List<List<TracedText>> sentences = new ArrayList<>();
        boolean half = HalfWidthStops.areIn(text);
        if (nextEnd(text, 0, half) >= text.length() - 1) {
            add(sentences, paragraph);
            return joined(sentences);
        }
        Brackets nesting = new Brackets(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, nesting, start, half);
            add(sentences, paragraph.substring(start, end));
            start = end;
        }
        return joined(sentences);
    }

    private static boolean isRow(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ROW && Character.isDigit(text.charAt(0)) && !Marks.endsSentence(text.charAt(text.length() - 1))
                && ROW.matcher(text).matches();
    }

    private static List<TracedText> joined(List<List<TracedText>> sentences) {
        List<TracedText> whole = new ArrayList<>(sentences.size());
        sentences.forEach(pieces -> whole.add(TracedText.join(pieces)));
        return whole;
    }

    private static int end(String text, Brackets nesting, int start, boolean half) {
        int sign = nextEnd(text, start, half);
        while (sign < text.length() && nesting.inside(sign)) {
            sign = nextEnd(text, sign + 1, half);
        }
        return sign == text.length() ? sign : withTail(text, nesting, Math.max(sign + 1, signsEnd(text, sign)));
    }

    /** Adds a sentence to those before; one without a word is a piece of the last. Pieces are joined at the end, for there may be thousands. */
    private static void add(List<List<TracedText>> sentences, TracedText sentence) {
        TracedText stripped = sentence.strip();
        if (stripped.length() == 0) {
            return;
        }
        boolean words = holdsWords(stripped.toString());
        if (words || sentences.isEmpty()) {
            sentences.add(new ArrayList<>(List.of(stripped)));
        } else {
            sentences.get(sentences.size() - 1).add(stripped);
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

    /** @param half whether half-width stops end sentences too */
    private static int nextEnd(String text, int from, boolean half) {
        int at = from;
        while (at < text.length() && !Marks.endsSentence(text.charAt(at)) && !(half && HalfWidthStops.at(text, at))) {
            at++;
        }
        return at;
    }

    private static int signsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Marks.endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int withTail(String text, Brackets nesting, int from) {
        int end = from;
        int next = skipBlanks(text, end);
        while (next < text.length() && nesting.partner(next) > next && Marks.opensBracket(text.charAt(next)) && !isNumber(text, next)) {
            end = nesting.partner(next) + 1;
            end = end < text.length() && Marks.endsSentence(text.charAt(end)) ? end + 1 : end;
            next = skipBlanks(text, end);
        }
        while (next < text.length() && ResponsibilityTail.opens(text, next)) {
            end = tailEnd(text, nesting, next);
            next = skipBlanks(text, end);
        }
        return end;
    }

    /** A tail may hold ； (牵头单位：…；责任单位：…) and ends at 。 or with the paragraph. */
    private static int tailEnd(String text, Brackets nesting, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '。' && !nesting.inside(i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** （2） opens the next item of a list that runs through the paragraph. */
    private static boolean isNumber(String text, int open) {
        int end = NumeralRuns.end(text, open + 1);
        return end > open + 1 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
            at++;
        }
        return at;
    }
}
