package org.duizhao.language;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what a person types into a search box into words. HanLP with the lexicon knows the field's terms (三管三必须, 市应急局) and is read
 * first. smartcn cuts finer (领导 and 干部, which HanLP keeps as one) and is a second reading, so that both forms are found; it tears
 * terms that it does not know into single characters, and such a reading is left out.
 */
public final class SearchWords {

    /** Single characters find nearly everything. */
    private static final int SHORTEST = 2;

    private final Segmenter segmenter;

    public SearchWords(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** One or two readings, each a list of words without punctuation and white space; the text itself where it has no word. */
    public List<List<String>> readings(String text) {
        List<String> first = segmenter.segment(text).stream().map(token -> token.text().strip()).filter(SearchWords::isWord).toList();
        if (first.isEmpty()) {
            return List.of(List.of(text));
        }
        List<String> second = finer(text);
        boolean worth = second.stream().allMatch(word -> word.length() >= SHORTEST) && !second.isEmpty() && !second.equals(first);
        return worth ? List.of(first, second) : List.of(first);
    }

    private static List<String> finer(String text) {
        List<String> words = new ArrayList<>();
        try (Tokenizer tokens = new HMMChineseTokenizer()) {
            tokens.setReader(new StringReader(text));
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                // smartcn makes a comma of every punctuation mark
                if (isWord(word.toString())) {
                    words.add(word.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return words;
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
