package org.duizhao.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;

/** Overlapping pairs of letters, digits and ideographs of a folded text; no pair crosses a punctuation mark. */
final class BigramAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new NGramTokenizer(2, 2) {
            @Override
            protected boolean isTokenChar(int c) {
                return Character.isLetterOrDigit(c);
            }
        });
    }
}
