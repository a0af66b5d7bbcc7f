package org.duizhao.workbench;

import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The copy of a project that is offered where the project turns out to be damaged: one, as it was when it was closed in order last. A convenience: where
 * it cannot be made, nothing else suffers.
 */
final class GoodCopy {

    private static final Logger LOG = LoggerFactory.getLogger(GoodCopy.class);
    /** In bytes; copying a larger project would keep a person waiting at its end. */
    private static final long LARGEST = 256L << 20;

    private GoodCopy() {
    }

    /** Makes it anew where the project was changed since, or there is none. The one before stays until this one is known to be sound. */
    static void keep(Library library, Path copy) {
        if (library.readOnly()) {
            return;
        }
        Path draft = copy.resolveSibling(copy.getFileName() + ".draft");
        try {
            library.settle();
            if (Files.size(library.file()) > LARGEST) {
                // an older one would be taken for what was lost
                Files.deleteIfExists(copy);
            } else if (Files.notExists(copy) || Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(library.file())) < 0) {
                Files.createDirectories(copy.getParent());
                library.copyTo(draft);
                take(draft, copy);
            }
        } catch (LibraryProblem | IOException | SecurityException e) {
            LOG.warn("no copy kept", e);
        } finally {
            discard(draft);
        }
    }

    private static void take(Path draft, Path copy) throws LibraryProblem, IOException {
        try (Library copied = Library.toRead(draft)) {
            if (!copied.findings().isEmpty()) {
                LOG.warn("no copy kept: {}", copied.findings());
                return;
            }
        }
        Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.warn("not deleted", e);
        }
    }
}
