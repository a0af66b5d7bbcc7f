package org.duizhao.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;

/** Overlapping pairs of letters, digits and ideographs; no pair crosses a punctuation mark. */
final class BigramAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        NGramTokenizer pairs = new NGramTokenizer(2, 2) {
            @Override
            protected boolean isTokenChar(int c) {
                return Character.isLetterOrDigit(c);
            }
        };
        return new TokenStreamComponents(pairs, folded(pairs));
    }

    private static TokenStream folded(TokenStream tokens) {
        return new LowerCaseFilter(new CJKWidthFilter(tokens));
    }
}
