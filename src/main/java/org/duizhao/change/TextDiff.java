package org.duizhao.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

import java.util.List;

/** Marks the words in which two texts differ: first by words, then, where one word stands for another, by characters. Thread-safe. */
public final class TextDiff {

    private final Segmenter segmenter;

    public TextDiff(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** {@code text} marked against {@code base}. The pieces that are not MISSING are {@code text}; those not ADDED are {@code base}. */
    public MarkedText mark(String base, String text) {
        Pieces pieces = new Pieces();
        List<String> old = words(base);
        List<String> now = words(text);
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            pieces.add(Mark.SAME, joined(old.subList(at, delta.getSource().getPosition())));
            changed(pieces, delta);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.add(Mark.SAME, joined(old.subList(at, old.size())));
        return pieces.marked();
    }

    private static void changed(Pieces pieces, AbstractDelta<String> delta) {
        String old = joined(delta.getSource().getLines());
        String now = joined(delta.getTarget().getLines());
        int head = delta.getType() == DeltaType.CHANGE ? commonStart(old, now) : 0;
        int tail = delta.getType() == DeltaType.CHANGE ? commonEnd(old.substring(head), now.substring(head)) : 0;
        pieces.add(Mark.SAME, old.substring(0, head));
        pieces.add(Mark.MISSING, old.substring(head, old.length() - tail));
        pieces.add(Mark.ADDED, now.substring(head, now.length() - tail));
        pieces.add(Mark.SAME, old.substring(old.length() - tail));
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    private List<String> words(String text) {
        return segmenter.segment(text).stream().map(Token::text).toList();
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
