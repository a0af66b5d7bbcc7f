package org.duizhao.index.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.duizhao.language.CharacterFold;
import org.duizhao.language.SearchWords;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Heading;
import org.duizhao.notice.Requirement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Search by Lucene. */
public final class LuceneMeasureSearch implements MeasureSearch {

    static final String NOTICE = "notice";
    static final String MEASURE = "measure";
    private static final String STATE = "state";
    private static final double WRITE_BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SearchWords words;
    private final QueryTranslator translator;

    private LuceneMeasureSearch(Directory directory, Segmenter segmenter) throws IOException {
        this.directory = directory;
        this.words = new SearchWords(segmenter);
        this.translator = new QueryTranslator(words);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new CharacterPairs()).setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES));
        this.searchers = new SearcherManager(writer, null);
    }

    /** An index in a folder, made where there is none. */
    public static LuceneMeasureSearch in(Path folder, Segmenter segmenter) throws IOException {
        return new LuceneMeasureSearch(FSDirectory.open(folder), segmenter);
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
        List<Document> documents = measures.stream().map(LuceneMeasureSearch::document).toList();
        writer.updateDocuments(new Term(NOTICE, noticeId), documents);
    }

    @Override
    public void remove(Collection<String> noticeIds) throws IOException {
        writer.deleteDocuments(noticeIds.stream().map(id -> new Term(NOTICE, id)).toArray(Term[]::new));
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
                SortedDocValues notices = DocValues.getSorted(leaf.reader(), NOTICE);
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
            NoticeCounter.Found found = searcher.search(translator.translate(query), new NoticeCounter.Manager(limit));
            Highlighter highlighter = new Highlighter(query, words);
            List<SearchResult.Hit> hits = new ArrayList<>();
            for (int document : found.first()) {
                Document stored = searcher.storedFields().document(document);
                String text = stored.get(QueryTranslator.TEXT);
                hits.add(new SearchResult.Hit(stored.get(NOTICE), stored.get(MEASURE), text, highlighter.in(text)));
            }
            return new SearchResult(found.total(), hits, found.counts());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static Document document(SearchableMeasure found) {
        Document document = new Document();
        document.add(new StringField(NOTICE, found.noticeId(), Field.Store.YES));
        document.add(new SortedDocValuesField(NOTICE, new BytesRef(found.noticeId())));
        document.add(new StoredField(MEASURE, found.measure().id()));
        document.add(new TextField(QueryTranslator.TEXT, found.measure().text(), Field.Store.YES));
        found.expansions().forEach(words -> document.add(new TextField(QueryTranslator.EXPANSION, words, Field.Store.NO)));
        String section = found.measure().path().headings().map(Heading::cited).collect(Collectors.joining(" "));
        document.add(new TextField(QueryTranslator.SECTION, section, Field.Store.NO));
        if (found.place() != null) {
            key(document, QueryTranslator.PLACE, found.place().name());
            found.place().above().forEach(place -> key(document, QueryTranslator.PLACE, place));
        }
        if (found.year() != null) {
            document.add(new IntPoint(QueryTranslator.YEAR, found.year()));
        }
        key(document, QueryTranslator.GENRE, found.genre());
        if (found.issuer() != null) {
            document.add(new TextField(QueryTranslator.ISSUER, found.issuer(), Field.Store.NO));
        }
        found.topics().forEach(topic -> key(document, QueryTranslator.TOPIC, topic));
        found.requirements().forEach(requirement -> values(document, requirement));
        return document;
    }

    private static void key(Document document, String field, String value) {
        if (value != null) {
            document.add(new StringField(field, CharacterFold.fold(value), Field.Store.NO));
        }
    }

    private static void values(Document document, Requirement requirement) {
        if (requirement.perYear() != null) {
            document.add(new DoublePoint(QueryTranslator.PER_YEAR, requirement.perYear()));
        }
        if (requirement.deadline() != null) {
            document.add(new LongPoint(QueryTranslator.DEADLINE, requirement.deadline().toEpochDay()));
        }
        if (requirement.kind() == Requirement.Kind.RATIO && requirement.value() != null) {
            document.add(new DoublePoint(QueryTranslator.RATIO, requirement.value()));
        }
    }
}
