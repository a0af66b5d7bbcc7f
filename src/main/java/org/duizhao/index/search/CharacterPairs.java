package org.duizhao.index.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.duizhao.language.CharacterFold;

import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts text into overlapping pairs of characters, punctuation included, white space left out. Any run of characters is then a phrase
 * of pairs, so that finding it does not depend on where a segmenter sees words.
 */
final class CharacterPairs extends Analyzer {

    /** Follows the last character, so that it, too, opens a pair. */
    static final char END = '\u0000';

    /** The text as it is indexed: folded, without white space. */
    static String normal(String text) {
        char[] characters = text.toCharArray();
        return new String(characters, 0, normalise(characters, 0, characters.length));
    }

    /** Folds the characters from {@code start} to {@code end} and closes the gaps that white space leaves; returns their new end. */
    private static int normalise(char[] characters, int start, int end) {
        int kept = start;
        for (int i = start; i < end; i++) {
            char folded = CharacterFold.fold(characters[i]);
            if (!Character.isWhitespace(folded) && !Character.isSpaceChar(folded)) {
                characters[kept++] = folded;
            }
        }
        return kept;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new PairTokenizer());
    }

    /** Lucene keeps one a thread and field; its room for the text is made once. */
    private static final class PairTokenizer extends Tokenizer {

        private static final int USUAL_LENGTH = 256;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] text = new char[USUAL_LENGTH];
        private int length;
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            length = 0;
            at = 0;
            for (int read = input.read(text, 0, text.length); read >= 0; read = input.read(text, length, text.length - length)) {
                length = normalise(text, length, length + read);
                if (length == text.length) {
                    text = Arrays.copyOf(text, 2 * length);
                }
            }
        }

        @Override
        public boolean incrementToken() {
            if (at == length) {
                return false;
            }
            clearAttributes();
            char[] pair = term.resizeBuffer(2);
            pair[0] = text[at];
            pair[1] = at + 1 < length ? text[at + 1] : END;
            term.setLength(2);
            at++;
            return true;
        }
    }
}
