package org.duizhao.workbench.search;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.language.Segmenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the search index of one project is kept: a folder of its own among the caches, and memory where that cannot be had.
 *
 * @param folder empty for a project whose index is not kept
 */
public record IndexStorage(Optional<Path> folder, Segmenter segmenter) {

    /** Nobody but the one window that writes the project may open this folder: what cannot be used in it is deleted. */
    public static IndexStorage in(Path folder, Segmenter segmenter) {
        return new IndexStorage(Optional.of(folder), segmenter);
    }

    /** An index that is kept nowhere. */
    public static IndexStorage inMemory(Segmenter segmenter) {
        return new IndexStorage(Optional.empty(), segmenter);
    }

    /** The index that is there; an empty one where there is none, or one that cannot be used. */
    MeasureSearch open() throws IOException {
        if (folder.isEmpty()) {
            return LuceneMeasureSearch.inMemory(segmenter);
        }
        try {
            return LuceneMeasureSearch.in(Files.createDirectories(folder.get()), segmenter);
        } catch (IOException | RuntimeException e) {
            // damaged, which Lucene meets with every kind of exception, or of a Lucene that this one does not know
            return after(1);
        }
    }

    /**
     * An empty index: in the folder after the first failure, for damage can be cleared away; in memory after the second, for a
     * full disk cannot.
     */
    MeasureSearch after(int failures) throws IOException {
        if (failures > 1 || folder.isEmpty()) {
            return LuceneMeasureSearch.inMemory(segmenter);
        }
        try {
            clear(folder.get());
            return LuceneMeasureSearch.in(Files.createDirectories(folder.get()), segmenter);
        } catch (IOException e) {
            return LuceneMeasureSearch.inMemory(segmenter);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
