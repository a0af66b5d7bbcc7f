package org.duizhao.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each term of an index gives each document that holds it, as Lucene's similarity has it, worked out once for all searches. A search
 * of Lucene's own opens the postings of every term and weighs them anew, which for the few hundred documents of a comparison, each asked
 * for once, takes ten times as long as adding the scores up.
 */
final class TermScores {

    /** @param documents in order */
    record Postings(int[] documents, float[] scores) {
    }

    private final Map<String, Postings> byTerm = new HashMap<>();

    TermScores(IndexSearcher searcher, String field) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return; // an empty index
        }
        CollectionStatistics statistics = searcher.collectionStatistics(field);
        long[] norms = norms(reader, field);
        PostingsEnum postings = null;
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            postings = each.postings(postings, PostingsEnum.FREQS);
            SimScorer scorer = searcher.getSimilarity().scorer(1, statistics,
                    searcher.termStatistics(new Term(field, each.term()), each.docFreq(), each.totalTermFreq()));
            byTerm.put(each.term().utf8ToString(), postings(postings, each.docFreq(), scorer, norms));
        }
    }

    /** Of how long each document is, as the similarity reads it; 1 of those without the field. */
    private static long[] norms(IndexReader reader, String field) throws IOException {
        long[] norms = new long[reader.maxDoc()];
        Arrays.fill(norms, 1);
        NumericDocValues values = MultiDocValues.getNormValues(reader, field);
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            norms[document] = values.longValue();
        }
        return norms;
    }

    private static Postings postings(PostingsEnum postings, int holders, SimScorer scorer, long[] norms) throws IOException {
        int[] documents = new int[holders];
        float[] scores = new float[holders];
        for (int i = 0; i < holders; i++) {
            documents[i] = postings.nextDoc();
            scores[i] = scorer.score(postings.freq(), norms[documents[i]]);
        }
        return new Postings(documents, scores);
    }

    /** How many documents hold a term. */
    int holders(String term) {
        Postings postings = byTerm.get(term);
        return postings == null ? 0 : postings.documents.length;
    }

    /** Adds what a term gives each document. */
    void add(String term, Sums sums) {
        Postings postings = byTerm.get(term);
        for (int i = 0; postings != null && i < postings.documents.length; i++) {
            sums.add(postings.documents[i], postings.scores[i]);
        }
    }
}
