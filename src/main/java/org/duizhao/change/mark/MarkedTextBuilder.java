package org.duizhao.change.mark;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.chinese.number.Numerals;

import java.util.ArrayList;
import java.util.List;

/** Collects pieces: empty ones are left out, touching ones of one mark become one. */
final class MarkedTextBuilder {

    private static final String NUMERALS = "." + Numerals.ZERO_TO_TEN + "百千万亿";

    private final List<Piece> pieces = new ArrayList<>();

    void add(Mark mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(mark, text));
        }
    }

    /** One wording in place of another: what both begin or end with is the same. A number is never the same in part. */
    void addChange(String old, String now) {
        int head = beforeNumber(old, now, commonStart(old, now));
        String oldRest = old.substring(head);
        String nowRest = now.substring(head);
        String oldBack = reversed(oldRest);
        String nowBack = reversed(nowRest);
        int tail = beforeNumber(oldBack, nowBack, commonStart(oldBack, nowBack));
        add(Mark.SAME, old.substring(0, head));
        add(Mark.MISSING, oldRest.substring(0, oldRest.length() - tail));
        add(Mark.ADDED, nowRest.substring(0, nowRest.length() - tail));
        add(Mark.SAME, oldRest.substring(oldRest.length() - tail));
    }

    /** Never cuts a character of two UTF-16 units. */
    private static int commonStart(String one, String other) {
        int length = 0;
        int most = Math.min(one.length(), other.length());
        while (length < most && one.charAt(length) == other.charAt(length) && !Character.isSurrogate(one.charAt(length))) {
            length++;
        }
        return length;
    }

    /** A common start, or what of it stands before a number that goes on differently. */
    private static int beforeNumber(String one, String other, int common) {
        int start = common;
        while (start > 0 && isNumeral(one.charAt(start - 1)) && (goesOn(one, common) || goesOn(other, common))) {
            start--;
        }
        return start;
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && isNumeral(text.charAt(at));
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static String reversed(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length / 2; i++) {
            char moved = characters[i];
            characters[i] = characters[characters.length - 1 - i];
            characters[characters.length - 1 - i] = moved;
        }
        return new String(characters);
    }

    MarkedText marked() {
        return new MarkedText(pieces);
    }
}
