package org.duizhao.index.search;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.duizhao.chinese.fold.CharacterFold;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CharacterPairsTest {

    @Test
    void allWhiteSpaceAndNothingElseIsLeftOut() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            char folded = CharacterFold.fold((char) c);
            boolean space = Character.isWhitespace(folded) || Character.isSpaceChar(folded);
            assertEquals(space ? "" : String.valueOf(folded), CharacterPairs.normal(String.valueOf((char) c)));
        }
    }

    @Property(tries = 300)
    void aTextIsThePairsOfItsCharactersAndTheLastOneAlone(@ForAll String text) throws IOException {
        String normal = CharacterPairs.normal(text);
        List<BytesRef> expected = new ArrayList<>();
        for (int i = 0; i < normal.length(); i++) {
            expected.add(CharacterPairs.term(i + 1 < normal.length() ? normal.substring(i, i + 2) : normal.charAt(i) + "\u0000"));
        }
        try (CharacterPairs pairs = new CharacterPairs()) {
            // the room of the text before is used again
            pairs(pairs, "以前的文字".repeat(100));
            assertEquals(expected, pairs(pairs, text));
        }
    }

    private static List<BytesRef> pairs(CharacterPairs analyzer, String text) throws IOException {
        List<BytesRef> pairs = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                pairs.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        }
        return pairs;
    }
}
