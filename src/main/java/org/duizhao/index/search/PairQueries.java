package org.duizhao.index.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.stream.IntStream;

/** Lucene's queries for characters that stand in a row, by the pairs that {@link CharacterPairs} has indexed. */
final class PairQueries {

    /** Pairs of a sentence that are looked for at most; Lucene allows 1,024 in one query. */
    private static final int LONGEST_SENTENCE = 500;

    private PairQueries() {
    }

    /**
     * These characters in a row. Every other pair is enough to cover them, which halves the lists to be read; an odd length
     * needs its last pair too.
     */
    static Query exactly(String field, String text) {
        String normal = CharacterPairs.normal(text);
        if (normal.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (normal.length() == 1) {
            return new ConstantScoreQuery(new PrefixQuery(pair(field, normal)));
        }
        if (normal.length() == 2) {
            return new ConstantScoreQuery(new TermQuery(pair(field, normal)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < normal.length() - 1; i += 2) {
            phrase.add(pair(field, normal.substring(i, i + 2)), i);
        }
        if (normal.length() % 2 == 1) {
            phrase.add(pair(field, normal.substring(normal.length() - 2)), normal.length() - 2);
        }
        return new ConstantScoreQuery(phrase.build());
    }

    private static Term pair(String field, String normal) {
        return new Term(field, CharacterPairs.term(normal));
    }

    /** Any pair of the sentence's characters, each weighed by how rare it is. */
    static Query sharing(String field, String sentence) {
        String normal = CharacterPairs.normal(sentence);
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        IntStream.range(0, Math.min(normal.length() - 1, LONGEST_SENTENCE)).mapToObj(i -> normal.substring(i, i + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit)).distinct()
                .forEach(pair -> pairs.add(new TermQuery(pair(field, pair)), Occur.SHOULD));
        return pairs.build();
    }
}
