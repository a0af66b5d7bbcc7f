package org.duizhao.change.mark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.WordCutter.Word;
import org.duizhao.language.RememberingSegmenter;
import org.duizhao.language.Segmenter;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the words in which two texts differ. Words find their partners first; punctuation marks only between words that have found
 * theirs, so that two commas are never kept at the price of a word. Where words stand for others, what both have at their ends is the
 * same, as far as it is words: no word is torn, no figure and no date. Thread-safe.
 */
public final class TextDiff {

    private final Segmenter segmenter;
    private final WordCutter cutter;

    /** @param segmenter cuts texts into the words that are held against each other */
    public TextDiff(Segmenter segmenter) {
        this.segmenter = segmenter;
        cutter = new WordCutter(segmenter);
    }

    /** The same, which cuts each text into words once: for texts that are held against the same ones again and again. */
    public TextDiff remembering() {
        return new TextDiff(new RememberingSegmenter(segmenter));
    }

    /** {@code text} marked against {@code base}. The pieces that are not MISSING are {@code text}; those not ADDED are {@code base}. */
    public MarkedText mark(String base, String text) {
        MarkedTextBuilder pieces = new MarkedTextBuilder();
        List<Word> oldWords = cutter.words(base);
        List<Word> nowWords = cutter.words(text);
        List<Word> old = cutter.cutLike(oldWords, nowWords);
        List<Word> now = cutter.cutLike(nowWords, oldWords);
        int oldAt = 0;
        int nowAt = 0;
        for (int[] partners : partners(old, now)) {
            between(pieces, old.subList(oldAt, partners[0]), now.subList(nowAt, partners[1]));
            pieces.add(Mark.SAME, old.get(partners[0]).text());
            oldAt = partners[0] + 1;
            nowAt = partners[1] + 1;
        }
        between(pieces, old.subList(oldAt, old.size()), now.subList(nowAt, now.size()));
        return pieces.marked();
    }

    /** The indices, in the old and the new text, of words that are the same, punctuation left out. */
    private static List<int[]> partners(List<Word> old, List<Word> now) {
        List<Integer> oldWords = wordsIn(old);
        List<Integer> nowWords = wordsIn(now);
        List<int[]> partners = new ArrayList<>();
        int oldAt = 0;
        int nowAt = 0;
        for (AbstractDelta<Word> delta : DiffUtils.diff(at(old, oldWords), at(now, nowWords)).getDeltas()) {
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

    private static List<Integer> wordsIn(List<Word> tokens) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(i);
            }
        }
        return words;
    }

    private static List<Word> at(List<Word> tokens, List<Integer> indices) {
        return indices.stream().map(tokens::get).toList();
    }

    /** Words among which no two are the same, but perhaps punctuation marks are. */
    private void between(MarkedTextBuilder pieces, List<Word> old, List<Word> now) {
        int at = 0;
        for (AbstractDelta<Word> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            old.subList(at, start).forEach(word -> pieces.add(Mark.SAME, word.text()));
            pieces.addChange(SharedEnds.of(delta.getSource().getLines(), delta.getTarget().getLines(), cutter));
            at = start + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(word -> pieces.add(Mark.SAME, word.text()));
    }
}
