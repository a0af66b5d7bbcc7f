package org.duizhao.index.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.duizhao.chinese.fold.CharacterFold;

import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts text into overlapping pairs of characters, punctuation included, white space left out. Any run of characters is then a phrase
 * of pairs, so that finding it does not depend on where a segmenter sees words.
 */
final class CharacterPairs extends Analyzer {

    /** Follows the last character, so that it, too, opens a pair. */
    private static final char END = '\u0000';
    /** Two bytes a character (UTF-16, the high byte first), so that a pair is a piece of its text as it lies there. */
    private static final int CHARACTER = 2;
    /** No white space comes after it (UnicodeData.txt, Zs, Zl and Zp). */
    private static final char LAST_SPACE = '\u3000';

    /** The text as it is indexed: folded, without white space. */
    static String normal(String text) {
        char[] characters = text.toCharArray();
        return new String(characters, 0, normalise(characters, 0, characters.length));
    }

    /** The pair, or what a pair begins with, as the index has it. */
    static BytesRef term(String normal) {
        byte[] bytes = new byte[CHARACTER * normal.length()];
        for (int i = 0; i < normal.length(); i++) {
            write(normal.charAt(i), bytes, i);
        }
        return new BytesRef(bytes);
    }

    private static void write(char character, byte[] bytes, int at) {
        bytes[CHARACTER * at] = (byte) (character >> Byte.SIZE);
        bytes[CHARACTER * at + 1] = (byte) character;
    }

    /** Folds the characters from {@code start} to {@code end} and closes the gaps that white space leaves; returns their new end. */
    private static int normalise(char[] characters, int start, int end) {
        int kept = start;
        for (int i = start; i < end; i++) {
            char folded = CharacterFold.fold(characters[i]);
            if (!isSpace(folded)) {
                characters[kept++] = folded;
            }
        }
        return kept;
    }

    private static boolean isSpace(char character) {
        return character <= LAST_SPACE && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new PairTokenizer());
    }

    /** Lucene keeps one a thread and field; its room for the text is made once. */
    private static final class PairTokenizer extends Tokenizer {

        /** In UTF-16 units. By judgement; for longer texts the array grows. */
        private static final int USUAL_LENGTH = 256;

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final BytesRef pair = new BytesRef();
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
            layOut();
        }

        private void layOut() {
            if (pair.bytes.length < CHARACTER * (length + 1)) {
                pair.bytes = new byte[CHARACTER * (text.length + 1)];
            }
            for (int i = 0; i < length; i++) {
                write(text[i], pair.bytes, i);
            }
            write(END, pair.bytes, length);
            pair.length = 2 * CHARACTER;
        }

        @Override
        public boolean incrementToken() {
            if (at == length) {
                return false;
            }
            clearAttributes();
            pair.offset = CHARACTER * at++;
            term.setBytesRef(pair);
            return true;
        }
    }
}
