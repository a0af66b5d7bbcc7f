package org.duizhao.read;

import org.duizhao.read.Unreadable.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files by what is in them, not by their extension, within fixed bounds of time and memory. Writes nothing to disk. */
public final class FileReader implements NoticeReader {

    private final ReadLimits limits;
    private final DocumentReader documents;
    private final Watchdog watchdog;

    public FileReader() {
        this(ReadLimits.STANDARD);
    }

    FileReader(ReadLimits limits) {
        this.limits = limits;
        this.documents = new DocumentReader(limits);
        this.watchdog = new Watchdog(limits.seconds());
    }

    @Override
    public List<ReadOutcome> read(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        List<ReadOutcome> tooLate = List.of(new Unreadable(name, Reason.TIMEOUT, String.valueOf(limits.seconds())));
        return watchdog.within(() -> read(file, name), tooLate);
    }

    private List<ReadOutcome> read(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            return List.of(new Unreadable(name, Reason.NOT_ACCESSIBLE));
        }
        // one byte more than allowed tells a file that is too large, even one that grows or hides its size
        int most = Math.toIntExact(limits.fileBytes()) + 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Files.size(file) >= most ? new byte[0] : in.readNBytes(most);
            if (Files.size(file) >= most || bytes.length >= most) {
                return List.of(new Unreadable(name, Reason.TOO_LARGE, ReadLimits.megabytes(limits.fileBytes())));
            }
            return documents.read(new Document(name, bytes, 0));
        } catch (IOException | SecurityException e) {
            return List.of(new Unreadable(name, Reason.NOT_ACCESSIBLE));
        } catch (OutOfMemoryError e) {
            return List.of(new Unreadable(name, Reason.TOO_LARGE, ReadLimits.megabytes(limits.fileBytes())));
        }
    }
}
