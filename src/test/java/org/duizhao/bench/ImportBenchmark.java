package org.duizhao.bench;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.library.Library;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.SearchCache;
import org.duizhao.workbench.Workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a whole import costs; the floor is HanLP's segmentation of the same texts and plain Lucene indexing of their words. */
final class ImportBenchmark {

    private ImportBenchmark() {
    }

    static void run(Path folder, List<Path> files) throws Exception {
        Path place = Files.createTempDirectory("duizhao-import");
        Segmenter segmenter = new HanLpSegmenter();
        Workbench workbench = new Workbench();
        try {
            long start = System.nanoTime();
            int[] stored = {0};
            try (Library library = Library.open(place.resolve("bench.duizhao"));
                    SearchCache search = new SearchCache(library, LuceneMeasureSearch.in(place.resolve("index"), segmenter), workbench::searchable)) {
                workbench.importInto(library, search, files, Progress.NONE, event -> stored[0]++);
            }
            double import_ = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            floor(place.resolve("floor"), files, segmenter);
            double floor = (System.nanoTime() - start) / 1e9;
            SearchBenchmark.print("import: %,d notices in %.1f s (%.0f a second), project %.1f MB, index %.1f MB; floor %.1f s; ratio %.2f%n",
                    stored[0], import_, stored[0] / import_, Files.size(place.resolve("bench.duizhao")) / 1e6,
                    size(place.resolve("index")) / 1e6, floor, import_ / floor);
        } finally {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void floor(Path folder, List<Path> files, Segmenter segmenter) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            // two threads, as the import has two workers
            files.parallelStream().forEach(file -> {
                try {
                    String text = Files.readString(file);
                    String words = segmenter.segment(text).stream().map(Token::text).collect(Collectors.joining(" "));
                    Document document = new Document();
                    document.add(new TextField("text", words, Field.Store.YES));
                    writer.addDocument(document);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.commit();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
