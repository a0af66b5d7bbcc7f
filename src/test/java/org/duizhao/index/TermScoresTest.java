package org.duizhao.index;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.CharRange;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TermScoresTest {

    private static final String TEXT = "text";

    /** Added up they are what Lucene's own search gives, to the last bit. */
    @Property(tries = 100)
    void theSumsOfTermsAreTheScoresOfASearch(
            @ForAll @NotEmpty @Size(max = 12) List<@CharRange(from = '一', to = '三') @StringLength(max = 30) String> texts,
            @ForAll @CharRange(from = '一', to = '三') @StringLength(max = 12) String query) throws IOException {
        Set<String> terms = new TreeSet<>();
        for (int i = 0; i + 2 <= query.length(); i++) {
            terms.add(query.substring(i, i + 2));
        }
        LuceneClasses.initialise();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(texts, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertEquals(searched(terms, searcher, texts.size()), addedUp(terms, new TermScores(searcher, TEXT), texts.size()));
            }
        }
    }

    @Test
    void anEmptyIndexHoldsNoTerm() throws IOException {
        LuceneClasses.initialise();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(List.of(), directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertEquals(0, new TermScores(new IndexSearcher(reader), TEXT).holders("演练"));
            }
        }
    }

    /** In several segments, as an index of very many measures has. */
    private static void write(List<String> texts, ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new LuceneMeasureIndex.BigramAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < texts.size(); i++) {
                Document document = new Document();
                document.add(new TextField(TEXT, texts.get(i), Field.Store.NO));
                writer.addDocument(document);
                if (i % 5 == 4) {
                    writer.flush();
                }
            }
        }
    }

    private static Map<Integer, Float> searched(Set<String> terms, IndexSearcher searcher, int documents) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
        Map<Integer, Float> scores = new TreeMap<>();
        for (ScoreDoc hit : searcher.search(query.build(), documents).scoreDocs) {
            scores.put(hit.doc, hit.score);
        }
        return scores;
    }

    private static Map<Integer, Float> addedUp(Set<String> terms, TermScores scores, int documents) {
        Sums sums = new Sums(documents);
        terms.forEach(term -> scores.add(term, sums));
        Map<Integer, Float> found = new TreeMap<>();
        for (int i = 0; i < sums.count(); i++) {
            found.put(sums.document(i), sums.of(sums.document(i)));
        }
        return found;
    }
}
