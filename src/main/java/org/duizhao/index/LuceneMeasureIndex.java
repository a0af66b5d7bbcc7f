package org.duizhao.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
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
import java.util.stream.Stream;

/** Measures as Lucene cuts, counts and weighs their pairs of characters, held in memory. */
public final class LuceneMeasureIndex implements MeasureIndex {

    private static final String TEXT = "text";
    /** The number of no notice. */
    private static final int NO_NOTICE = -1;
    /** A query looks at so many measures, one counted for each of its terms; in a smaller index all terms are asked for. */
    private static final int MEASURES_LOOKED_AT = 8000;
    /** But so many terms are asked for in any case. */
    private static final int FEWEST_TERMS = 4;

    private final Analyzer analyzer = new BigramAnalyzer();
    private final Map<String, Integer> noticeNumbers = new LinkedHashMap<>();
    /** Of each measure, in the order of the index. */
    private final int[] notices;
    private final int[] ordinals;
    private final TermScores terms;

    /** An index of these measures. */
    public LuceneMeasureIndex(List<IndexedMeasure> measures) {
        LuceneClasses.initialise();
        measures.forEach(measure -> noticeNumbers.putIfAbsent(measure.noticeId(), noticeNumbers.size()));
        notices = measures.stream().mapToInt(measure -> noticeNumbers.get(measure.noticeId())).toArray();
        ordinals = measures.stream().mapToInt(IndexedMeasure::ordinal).toArray();
        try (Directory directory = new ByteBuffersDirectory()) {
            write(measures, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                terms = new TermScores(new IndexSearcher(reader), TEXT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<IndexedMeasure> measures, Directory directory) throws IOException {
        FieldType counted = new FieldType();
        counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        counted.freeze();
        // no merging: the documents stay in the order given
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (IndexedMeasure measure : measures) {
                Document document = new Document();
                document.add(new Field(TEXT, CharacterFold.comparable(measure.text()), counted));
                writer.addDocument(document);
            }
        }
    }

    @Override
    public List<Hit> alike(String text, String exceptNotice, int perNotice) {
        Sums sums = new Sums(notices.length);
        bounded(terms(text)).limit(IndexSearcher.getMaxClauseCount()).forEach(term -> terms.add(term, sums));
        BestOfEachNotice best = new BestOfEachNotice(noticeNumbers.size(), noticeNumbers.getOrDefault(exceptNotice, NO_NOTICE), perNotice);
        for (int i = 0; i < sums.count(); i++) {
            int measure = sums.document(i);
            best.offer(notices[measure], ordinals[measure], sums.of(measure));
        }
        return best.hits();
    }

    /** The rarest terms, as many as together stand in no more measures than are looked at for one query; in the order of terms. */
    private Stream<String> bounded(TreeSet<String> asked) {
        if (notices.length <= MEASURES_LOOKED_AT) {
            return asked.stream();
        }
        Set<String> taken = new HashSet<>();
        long sum = 0;
        for (String term : asked.stream().sorted(Comparator.comparingLong(terms::holders)).toList()) {
            sum += terms.holders(term);
            if (taken.size() >= FEWEST_TERMS && sum > MEASURES_LOOKED_AT) {
                break;
            }
            taken.add(term);
        }
        return asked.stream().filter(taken::contains);
    }

    private TreeSet<String> terms(String text) {
        TreeSet<String> found = new TreeSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, CharacterFold.comparable(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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
