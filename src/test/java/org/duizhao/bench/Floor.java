package org.duizhao.bench;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * The least that a full-text index of Chinese costs: each file is read as UTF-8, cut into words by HanLP, and its words are put into a
 * Lucene index with default settings as one document a file; as many threads as the import has. It does not look for charsets, hash,
 * repair, parse, extract or store anything but the text.
 */
final class Floor {

    private Floor() {
    }

    static void run(Path folder, List<Path> files, Segmenter segmenter) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            List<Future<?>> begun = new ArrayList<>();
            for (Path file : files) {
                begun.add(pool.submit(() -> {
                    writer.addDocument(document(file, segmenter));
                    return null;
                }));
            }
            for (Future<?> one : begun) {
                one.get();
            }
            writer.commit();
        } finally {
            pool.shutdownNow();
        }
    }

    private static Document document(Path file, Segmenter segmenter) throws IOException {
        String words = segmenter.segment(Files.readString(file)).stream().map(Token::text).collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new TextField("text", words, Field.Store.YES));
        return document;
    }
}
