package org.duizhao.index.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.duizhao.index.LuceneClasses;
import org.duizhao.language.SearchWords;
import org.duizhao.language.Segmenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Search by Lucene. */
public final class LuceneMeasureSearch implements MeasureSearch {

    private static final String STATE = "state";
    /** Four times what Lucene would take, so that importing writes fewer parts. A judgement. */
    private static final double WRITE_BUFFER_MEGABYTES = 64;

    /** In bytes: from here on reading all of it would take seconds on a slow disk. */
    private static final long LARGE = 128L << 20;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SearchWords words;
    private final QueryTranslator translator;

    private LuceneMeasureSearch(Directory directory, Segmenter segmenter) throws IOException {
        LuceneClasses.initialise();
        this.directory = directory;
        this.words = new SearchWords(segmenter);
        this.translator = new QueryTranslator(words);
        // packing each part of the index into one file would write everything twice
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new CharacterPairs()).setUseCompoundFile(false)
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES));
        this.searchers = searchers(writer);
    }

    /** A writer that is not closed keeps the folder from being used in this process ever again. */
    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        try {
            return new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer);
            throw e;
        }
    }

    /** An index in a folder, made where there is none. @throws IOException where any of its files is not what was written, which would give other hits */
    public static LuceneMeasureSearch in(Path folder, Segmenter segmenter) throws IOException {
        LuceneMeasureSearch index = new LuceneMeasureSearch(FSDirectory.open(folder), segmenter);
        try {
            index.checkIntegrity();
            return index;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(index.searchers, index.writer);
            throw e;
        }
    }

    /** Lucene itself looks at the sums of few of its files before it uses them. A large index is read at that cost only where Lucene merges its parts. */
    private void checkIntegrity() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            List<SegmentReader> parts = searcher.getIndexReader().leaves().stream().map(leaf -> (SegmentReader) leaf.reader()).toList();
            long size = 0;
            for (SegmentReader part : parts) {
                size += part.getSegmentInfo().sizeInBytes();
            }
            for (SegmentReader part : size > LARGE ? List.<SegmentReader>of() : parts) {
                part.checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** An index that lives as long as the program. */
    public static LuceneMeasureSearch inMemory(Segmenter segmenter) throws IOException {
        return new LuceneMeasureSearch(new ByteBuffersDirectory(), segmenter);
    }

    @Override
    public void put(String noticeId, List<SearchableMeasure> measures) throws IOException {
        if (measures.isEmpty()) {
            remove(List.of(noticeId));
            return;
        }
        writer.updateDocuments(new Term(IndexFields.NOTICE, noticeId), MeasureDocuments.of(noticeId, measures));
    }

    @Override
    public void remove(Collection<String> noticeIds) throws IOException {
        writer.deleteDocuments(noticeIds.stream().map(id -> new Term(IndexFields.NOTICE, id)).toArray(Term[]::new));
    }

    @Override
    public void writeAhead() throws IOException {
        writer.flushNextBuffer();
    }

    @Override
    public void commit(String state) throws IOException {
        writer.setLiveCommitData(Map.of(STATE, state).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    @Override
    public String state() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(STATE)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    @Override
    public List<String> notices() throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            Set<String> ids = new TreeSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues notices = DocValues.getSorted(leaf.reader(), IndexFields.NOTICE);
                for (int ordinal = 0; ordinal < notices.getValueCount(); ordinal++) {
                    ids.add(notices.lookupOrd(ordinal).utf8ToString());
                }
            }
            return List.copyOf(ids);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public SearchResult search(SearchQuery query, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            NoticeCounter.Found found = SearchQuery.sentence(query).isPresent() ? likest(query, limit, searcher)
                    : searcher.search(translator.translate(query), new NoticeCounter.Manager(limit));
            Highlighter highlighter = new Highlighter(query, words);
            List<SearchResult.Hit> hits = new ArrayList<>();
            for (int document : found.first()) {
                Document stored = searcher.storedFields().document(document);
                String text = stored.get(IndexFields.TEXT);
                hits.add(new SearchResult.Hit(stored.get(IndexFields.NOTICE), stored.get(IndexFields.MEASURE), stored.get(IndexFields.CLAUSE), text, highlighter.in(text),
                        Arrays.stream(stored.getValues(IndexFields.BODY)).distinct().toList()));
            }
            return new SearchResult(found.total(), hits, found.counts());
        } finally {
            searchers.release(searcher);
        }
    }

    private NoticeCounter.Found likest(SearchQuery query, int limit, IndexSearcher searcher) throws IOException {
        List<Integer> documents = Arrays.stream(searcher.search(translator.translate(query), Math.max(1, limit)).scoreDocs)
                .map(hit -> hit.doc).toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (int document : documents) {
            counts.merge(searcher.storedFields().document(document, Set.of(IndexFields.NOTICE)).get(IndexFields.NOTICE), 1, Integer::sum);
        }
        return new NoticeCounter.Found(documents.size(), documents, counts);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
