package org.duizhao.index.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.duizhao.language.CharacterFold;

import java.io.IOException;
import java.io.StringWriter;

/**
 * Cuts text into overlapping pairs of characters, punctuation included, white space left out. Any run of characters is then a phrase
 * of pairs, so that finding it does not depend on where a segmenter sees words.
 */
final class CharacterPairs extends Analyzer {

    /** Follows the last character, so that it, too, opens a pair. */
    static final char END = '\u0000';

    /** The text as it is indexed: folded, without white space. */
    static String normal(String text) {
        return CharacterFold.fold(text).chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new PairTokenizer());
    }

    private static final class PairTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private String text = "";
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            StringWriter writer = new StringWriter();
            input.transferTo(writer);
            text = normal(writer.toString());
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == text.length()) {
                return false;
            }
            clearAttributes();
            term.append(text.charAt(at)).append(at + 1 < text.length() ? text.charAt(at + 1) : END);
            step.setPositionIncrement(1);
            at++;
            return true;
        }
    }
}
