package org.duizhao.index;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BestOfEachNoticeTest {

    private static final int NOTICES = 3;
    private static final int GREATEST_SCORE = 4;

    /** Measure i stands in notice i % 3 and has the score of its place in the list. */
    @Property(tries = 60)
    void eachOtherNoticeGivesItsBestAndTheEarlierOfTwoAlike(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = GREATEST_SCORE) Integer> scores,
            @ForAll @IntRange(min = -1, max = NOTICES - 1) int except, @ForAll @IntRange(min = 1, max = 3) int perNotice) throws IOException {
        Comparator<Hit> bestFirst = Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::ordinal);
        List<Hit> expected = new ArrayList<>();
        for (int notice = 0; notice < NOTICES; notice++) {
            int own = notice;
            if (own != except) {
                IntStream.range(0, scores.size()).filter(i -> i % NOTICES == own).mapToObj(i -> new Hit(i, scores.get(i)))
                        .sorted(bestFirst).limit(perNotice).forEach(expected::add);
            }
        }
        assertEquals(expected.stream().sorted(bestFirst).toList(), collected(scores, new BestOfEachNotice(NOTICES, except, perNotice)));
    }

    private static List<Hit> collected(List<Integer> scores, BestOfEachNotice collector) throws IOException {
        LuceneClasses.initialise();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new LuceneMeasureIndex.BigramAnalyzer()))) {
                for (int i = 0; i < scores.size(); i++) {
                    Document document = new Document();
                    document.add(new StringField("score", scores.get(i).toString(), Field.Store.NO));
                    document.add(new NumericDocValuesField(LuceneMeasureIndex.NOTICE, i % NOTICES));
                    document.add(new NumericDocValuesField(LuceneMeasureIndex.ORDINAL, i));
                    writer.addDocument(document);
                }
            }
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (int score = 1; score <= GREATEST_SCORE; score++) {
                query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("score", Integer.toString(score)))), score), Occur.SHOULD);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                new IndexSearcher(reader).search(query.build(), collector);
            }
        }
        return collector.hits();
    }
}
