package org.duizhao.change.mark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the words in which two texts differ. Words find their partners first; punctuation marks only between words that have found
 * theirs, so that two commas are never kept at the price of a word. Where a word stands for another, the characters at its ends that
 * both have are the same. Thread-safe.
 */
public final class TextDiff {

    private final Segmenter segmenter;

    public TextDiff(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** {@code text} marked against {@code base}. The pieces that are not MISSING are {@code text}; those not ADDED are {@code base}. */
    public MarkedText mark(String base, String text) {
        MarkedTextBuilder pieces = new MarkedTextBuilder();
        List<String> old = words(base);
        List<String> now = words(text);
        int oldAt = 0;
        int nowAt = 0;
        for (int[] partners : partners(old, now)) {
            between(pieces, old.subList(oldAt, partners[0]), now.subList(nowAt, partners[1]));
            pieces.add(Mark.SAME, old.get(partners[0]));
            oldAt = partners[0] + 1;
            nowAt = partners[1] + 1;
        }
        between(pieces, old.subList(oldAt, old.size()), now.subList(nowAt, now.size()));
        return pieces.marked();
    }

    private List<String> words(String text) {
        return segmenter.segment(text).stream().map(Token::text).toList();
    }

    /** The indices, in the old and the new text, of words that are the same, punctuation left out. */
    private static List<int[]> partners(List<String> old, List<String> now) {
        List<Integer> oldWords = wordsIn(old);
        List<Integer> nowWords = wordsIn(now);
        List<int[]> partners = new ArrayList<>();
        int oldAt = 0;
        int nowAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(at(old, oldWords), at(now, nowWords)).getDeltas()) {
            while (oldAt < delta.getSource().getPosition()) {
                partners.add(new int[] {oldWords.get(oldAt++), nowWords.get(nowAt++)});
            }
            oldAt += delta.getSource().size();
            nowAt += delta.getTarget().size();
        }
        while (oldAt < oldWords.size()) {
            partners.add(new int[] {oldWords.get(oldAt++), nowWords.get(nowAt++)});
        }
        return partners;
    }

    private static List<Integer> wordsIn(List<String> tokens) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(i);
            }
        }
        return words;
    }

    private static List<String> at(List<String> tokens, List<Integer> indices) {
        return indices.stream().map(tokens::get).toList();
    }

    /** Tokens among which no two words are the same, but perhaps punctuation marks are. */
    private static void between(MarkedTextBuilder pieces, List<String> old, List<String> now) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.add(Mark.SAME, String.join("", old.subList(at, start)));
            pieces.addChange(String.join("", delta.getSource().getLines()), String.join("", delta.getTarget().getLines()));
            at = start + delta.getSource().size();
        }
        pieces.add(Mark.SAME, String.join("", old.subList(at, old.size())));
    }
}
