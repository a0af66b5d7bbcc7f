package org.duizhao.workbench.importing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FilesAheadTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final AtomicInteger begun = new AtomicInteger();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void resultsComeInTheOrderOfTheFiles() throws Exception {
        FilesAhead<String> ahead = ahead(new FilesAhead.Bounds(3, 1000), 1, 1, 1, 1, 1);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (ahead.waits()) {
                ahead.giveBack();
            }
            taken.add(ahead.take());
        }
        assertEquals(List.of("0", "1", "2", "3", "4"), taken);
    }

    @Test
    void whatIsTakenIsInHandUntilItIsGivenBack() throws Exception {
        FilesAhead<String> ahead = ahead(new FilesAhead.Bounds(2, 1000), 1, 1, 1);
        ahead.take();
        assertFalse(ahead.waits(), "the second was begun with the first");
        ahead.take();
        assertTrue(ahead.waits(), "two are in hand");
        ahead.giveBack();
        assertFalse(ahead.waits());
        assertEquals("2", ahead.take());
    }

    @Test
    void largeFilesAreNotInHandTogether() throws Exception {
        FilesAhead<String> ahead = ahead(new FilesAhead.Bounds(10, 100), 60, 40, 60);
        ahead.take();
        ahead.take();
        assertTrue(ahead.waits(), "the third would be too much");
        assertEquals(2, begun.get());
    }

    @Test
    void aFileLargerThanTheBoundIsReadAlone() throws Exception {
        FilesAhead<String> ahead = ahead(new FilesAhead.Bounds(10, 100), 500, 1);
        assertEquals("0", ahead.take());
        assertTrue(ahead.waits());
        ahead.giveBack();
        assertEquals("1", ahead.take());
    }

    private FilesAhead<String> ahead(FilesAhead.Bounds bounds, int... sizes) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int size : sizes) {
            files.add(Files.write(folder.resolve(Integer.toString(files.size())), new byte[size]));
        }
        return new FilesAhead<>(files, file -> {
            begun.incrementAndGet();
            return file.getFileName().toString();
        }, pool, bounds);
    }
}
