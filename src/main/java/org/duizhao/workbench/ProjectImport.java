package org.duizhao.workbench;

import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.library.Arrival;
import org.duizhao.library.Library;
import org.duizhao.library.LibraryProblem;
import org.duizhao.library.Original;
import org.duizhao.library.StoredDocument;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings files into a project: several are read and parsed at once, they are stored in the order of their names, a batch a
 * transaction. Cancelled at any moment, what was told as stored stays. Memory holds three batches at most.
 */
public final class ProjectImport {

    private static final int BATCH = 32;
    /** So many files are in hand at once: enough that the workers go on while a batch is stored. */
    private static final int AHEAD = 2 * BATCH;

    private final NoticeReader reader;
    private final Function<SourceText, Notice> parser;
    private final Library library;
    private final SearchCache search;
    private final int workers;

    public ProjectImport(NoticeReader reader, Function<SourceText, Notice> parser, Library library, SearchCache search, int workers) {
        this.reader = reader;
        this.parser = parser;
        this.library = library;
        this.search = search;
        this.workers = workers;
    }

    /** A document ready to be stored and indexed. */
    private record Ready(StoredDocument document, List<SearchableMeasure> searchable) {
    }

    /** What a worker made of one file. */
    private record Prepared(Path file, Original original, List<Ready> documents, List<Unreadable> failures, boolean known) {

        Prepared asKnown() {
            return new Prepared(file, original, List.of(), failures, true);
        }
    }

    /**
     * Imports files, and all files below folders.
     *
     * @param told gets an event a document, on the calling thread
     * @throws LibraryProblem where the project cannot be written any more; what was told is stored
     */
    public void run(List<Path> filesOrFolders, Progress progress, Consumer<ImportEvent> told) throws LibraryProblem, IOException {
        List<Path> files = NoticeFiles.below(filesOrFolders);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        Deque<Future<Prepared>> ahead = new ArrayDeque<>();
        List<Prepared> batch = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        try {
            int next = 0;
            for (int done = 0; done < files.size(); done++) {
                progress.report(files.get(done).getFileName().toString(), done, files.size());
                for (; next < files.size() && next < done + AHEAD; next++) {
                    Path file = files.get(next);
                    ahead.add(pool.submit(() -> prepare(file)));
                }
                Prepared prepared = result(ahead.remove());
                boolean again = prepared.original != null && !taken.add(prepared.original.sha256());
                batch.add(again ? prepared.asKnown() : prepared);
                if (batch.size() == BATCH) {
                    store(batch, told);
                }
            }
        } finally {
            pool.shutdownNow();
            store(batch, told);
            search.settle();
        }
    }

    private Prepared prepare(Path file) throws LibraryProblem {
        List<Ready> documents = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        List<ReadOutcome> outcomes = reader.read(file);
        Original original = null;
        for (ReadOutcome outcome : outcomes) {
            if (outcome instanceof Unreadable unreadable) {
                failures.add(unreadable);
            } else if (outcome instanceof SourceText source) {
                try {
                    original = original == null ? Original.of(file.getFileName().toString(), Files.readAllBytes(file)) : original;
                } catch (IOException e) {
                    return new Prepared(file, null, List.of(), List.of(new Unreadable(source.file(), Unreadable.Reason.NOT_ACCESSIBLE)),
                            false);
                }
                if (library.contains(original.sha256())) {
                    return new Prepared(file, original, List.of(), failures, true);
                }
                Notice notice = parser.apply(source);
                documents.add(new Ready(new StoredDocument(original.sha256(), source, notice), search.searchable(notice)));
            }
        }
        return new Prepared(file, original, documents, failures, false);
    }

    /** Stores the batch, tells of it, and empties it. */
    private void store(List<Prepared> batch, Consumer<ImportEvent> told) throws LibraryProblem, IOException {
        List<Prepared> taken = List.copyOf(batch);
        batch.clear();
        List<Arrival> arrivals = taken.stream().filter(prepared -> !prepared.known && !prepared.documents.isEmpty())
                .map(prepared -> new Arrival(prepared.original, prepared.documents.stream().map(Ready::document).toList())).toList();
        if (!arrivals.isEmpty()) {
            library.store(arrivals);
        }
        for (Prepared prepared : taken) {
            prepared.failures.forEach(failure -> told.accept(new ImportEvent.Failed(failure)));
            if (prepared.known) {
                told.accept(new ImportEvent.Duplicate(prepared.file.getFileName().toString()));
            }
            for (Ready ready : prepared.documents) {
                Notice notice = ready.document.notice();
                search.put(notice, ready.searchable);
                told.accept(new ImportEvent.Stored(notice, library.otherVersions(notice)));
            }
        }
    }

    private static Prepared result(Future<Prepared> future) throws LibraryProblem {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LibraryProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
