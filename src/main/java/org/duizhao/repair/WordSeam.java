package org.duizhao.repair;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

/** Whether a word of the dictionary spans the seam between two pieces of text. */
final class WordSeam {

    private static final int NEIGHBOURHOOD = 8;

    private final Segmenter segmenter;

    WordSeam(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    boolean spans(CharSequence before, CharSequence after) {
        CharSequence left = before.subSequence(Math.max(0, before.length() - NEIGHBOURHOOD), before.length());
        CharSequence right = after.subSequence(0, Math.min(NEIGHBOURHOOD, after.length()));
        for (Token token : segmenter.segment(left.toString() + right)) {
            if (token.start() < left.length() && token.end() > left.length()) {
                return true;
            }
        }
        return false;
    }
}
