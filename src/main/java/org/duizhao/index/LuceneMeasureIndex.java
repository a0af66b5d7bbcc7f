package org.duizhao.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.duizhao.chinese.fold.CharacterFold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Measures in Lucene, held in memory. */
public final class LuceneMeasureIndex implements MeasureIndex {

    static final String NOTICE = "notice";
    static final String ORDINAL = "ordinal";
    private static final String TEXT = "text";
    private static final int NO_NOTICE = -1;
    /** A query looks at so many measures, one counted for each of its terms; in a smaller index all terms are asked for. */
    private static final int MEASURES_LOOKED_AT = 8000;
    /** But so many terms are asked for in any case. */
    private static final int FEWEST_TERMS = 4;

    private final Analyzer analyzer = new BigramAnalyzer();
    private final Map<String, Integer> noticeNumbers = new LinkedHashMap<>();
    /** One array a file: the many small readings of queries cost a third of what they cost with lists of blocks. */
    private final Directory directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    /** Where each term stands, looked up once for all queries that hold it. */
    private final Map<String, TermStates> states = new ConcurrentHashMap<>();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** An index of these measures. */
    public LuceneMeasureIndex(List<IndexedMeasure> measures) {
        LuceneClasses.initialise();
        measures.forEach(measure -> noticeNumbers.putIfAbsent(measure.noticeId(), noticeNumbers.size()));
        try {
            write(measures);
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        // each query is asked once
        searcher.setQueryCache(null);
    }

    private void write(List<IndexedMeasure> measures) throws IOException {
        // one segment in the order given: what is found does not depend on when segments are merged
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (IndexedMeasure measure : measures) {
                Document document = new Document();
                document.add(new TextField(TEXT, CharacterFold.comparable(measure.text()), Field.Store.NO));
                document.add(new NumericDocValuesField(NOTICE, noticeNumbers.get(measure.noticeId())));
                document.add(new NumericDocValuesField(ORDINAL, measure.ordinal()));
                writer.addDocument(document);
            }
        }
    }

    @Override
    public List<Hit> alike(String text, String exceptNotice, int perNotice) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        bounded(terms(text)).limit(IndexSearcher.getMaxClauseCount())
                .forEach(term -> query.add(new TermQuery(new Term(TEXT, term), state(term)), BooleanClause.Occur.SHOULD));
        return search(query.build(), new BestOfEachNotice(noticeNumbers.size(), number(exceptNotice), perNotice));
    }

    /** The rarest terms, as many as together stand in no more measures than are looked at for one query; in the order of terms. */
    private Stream<String> bounded(TreeSet<String> terms) {
        if (reader.maxDoc() <= MEASURES_LOOKED_AT) {
            return terms.stream();
        }
        Set<String> taken = new HashSet<>();
        long sum = 0;
        for (String term : terms.stream().sorted(Comparator.comparingLong(this::holders)).toList()) {
            sum += holders(term);
            if (taken.size() >= FEWEST_TERMS && sum > MEASURES_LOOKED_AT) {
                break;
            }
            taken.add(term);
        }
        return terms.stream().filter(taken::contains);
    }

    private long holders(String term) {
        TermStates state = state(term);
        return state.docFreq();
    }

    private TermStates state(String term) {
        return states.computeIfAbsent(term, text -> {
            try {
                return TermStates.build(searcher, new Term(TEXT, text), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Hit> search(Query query, BestOfEachNotice collector) {
        try {
            searcher.search(query, collector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collector.hits();
    }

    private int number(String notice) {
        return noticeNumbers.getOrDefault(notice, NO_NOTICE);
    }

    private TreeSet<String> terms(String text) {
        TreeSet<String> terms = new TreeSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, CharacterFold.comparable(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overlapping pairs of letters, digits and ideographs of a folded text; no pair crosses a punctuation mark. */
    static final class BigramAnalyzer extends Analyzer {

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
}
