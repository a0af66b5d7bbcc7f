package org.duizhao.workbench.importing;

import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.form.PackedFile;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.importing.ImportPreparation.Prepared;
import org.duizhao.workbench.search.SearchCache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings files into a project: several are read, parsed and indexed at once, they are stored in the order of their names, a batch a
 * transaction. Cancelled at any moment, what was told as stored stays and is found.
 */
public final class ProjectImport {

    /** A transaction waits for the disk once, however much it brings. */
    private static final int BATCH = 64;
    /** No file that is ready waits longer than this for its batch to be full. */
    private static final long LONGEST_WAIT_NANOSECONDS = 500_000_000;
    /** Enough that the workers go on while a batch is stored. More would outlive the young generation and cost the collector time. */
    private static final FilesAhead.Bounds IN_HAND = new FilesAhead.Bounds(2 * BATCH, 64L << 20);

    private final NoticeReader reader;
    private final Function<SourceText, Notice> parser;
    private final Library library;
    private final SearchCache search;
    private final int workers;

    /** @param workers how many threads read and parse, besides the one that stores */
    public ProjectImport(NoticeReader reader, Function<SourceText, Notice> parser, Library library, SearchCache search, int workers) {
        this.reader = reader;
        this.parser = parser;
        this.library = library;
        this.search = search;
        this.workers = workers;
    }

    /**
     * Imports files, and all files below folders.
     *
     * @param listener gets an event a document, on the calling thread
     * @throws LibraryProblem where the project cannot be written any more; what was told is stored
     */
    public void run(List<Path> filesOrFolders, Progress progress, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        Set<String> known = ConcurrentHashMap.newKeySet();
        known.addAll(library.originals());
        run(filesOrFolders, known, new ImportPreparation(reader, parser, known::contains, id -> false), progress, listener);
    }

    /**
     * Tries files again of which not all could be read: what is in the project of them stays as it is.
     *
     * @param listener as of {@link #run}
     * @throws LibraryProblem as of {@link #run}
     */
    public void runAgain(List<Path> files, Progress progress, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        Set<String> there = library.ids();
        run(files, ConcurrentHashMap.newKeySet(), new ImportPreparation(reader, parser, sha256 -> false, there::contains), progress, listener);
    }

    private void run(List<Path> filesOrFolders, Set<String> known, ImportPreparation preparation, Progress progress,
                     Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        List<Path> files = NoticeFiles.below(filesOrFolders);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        FilesAhead<Prepared> ahead = new FilesAhead<>(files, preparation::prepare, pool, IN_HAND);
        ImportIndexing indexing = new ImportIndexing(search, pool, workers);
        List<Prepared> batch = new ArrayList<>();
        long stored = System.nanoTime();
        try {
            for (int done = 0; done < files.size(); done++) {
                progress.report(files.get(done).getFileName().toString(), done, files.size());
                if (batch.size() == BATCH || ahead.waits() || System.nanoTime() - stored > LONGEST_WAIT_NANOSECONDS) {
                    store(batch, indexing, listener);
                    ahead.giveBack();
                    stored = System.nanoTime();
                }
                batch.add(once(ahead.take(), known));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            ahead.cancel();
            finish(batch, indexing, listener);
            pool.shutdownNow();
        }
    }

    /** Of files of the same content the first in order counts. */
    private static Prepared once(Prepared prepared, Set<String> known) {
        return prepared.arrival() == null || known.add(prepared.sha256()) ? prepared
                : Prepared.known(prepared.file(), prepared.sha256());
    }

    /** Stores the batch, tells of it, and empties it. */
    private void store(List<Prepared> batch, ImportIndexing indexing, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        List<Prepared> taken = List.copyOf(batch);
        batch.clear();
        List<PackedFile> arrivals = taken.stream().map(Prepared::arrival).filter(Objects::nonNull).toList();
        if (!arrivals.isEmpty()) {
            library.storePacked(arrivals);
            indexing.follow(taken.stream().flatMap(prepared -> prepared.notices().stream()).toList());
        }
        for (Prepared prepared : taken) {
            announce(prepared, listener);
        }
    }

    private static void announce(Prepared prepared, Consumer<ImportEvent> listener) {
        prepared.failures().forEach(failure -> listener.accept(new ImportEvent.Failed(failure, prepared.file())));
        if (prepared.known()) {
            listener.accept(new ImportEvent.Duplicate(prepared.name()));
        }
        prepared.notices().forEach(notice -> listener.accept(new ImportEvent.Stored(notice)));
    }

    /** Stores what is left and makes all of it found. An interrupt waits: it would close the index's files under the writer. */
    private void finish(List<Prepared> batch, ImportIndexing indexing, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        boolean interrupted = Thread.interrupted();
        try {
            store(batch, indexing, listener);
            indexing.finish();
            search.settle();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
