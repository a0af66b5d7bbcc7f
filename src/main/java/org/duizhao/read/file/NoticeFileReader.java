package org.duizhao.read.file;

import org.duizhao.progress.Watchdog;
import org.duizhao.read.FileContent;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.scan.PictureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads files by what is in them, not by their extension, within fixed bounds of time and memory. Writes nothing to disk. */
public final class NoticeFileReader implements NoticeReader {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeFileReader.class);

    private final ReadLimits limits;
    private final DocumentReader documents;
    private final Watchdog watchdog;

    /** Of a system on which pictures cannot be read. */
    public NoticeFileReader() {
        this(PictureReader.NONE);
    }

    /** @param pictures reads the pages that are pictures; each line of them has the time of a file, for a page takes seconds */
    public NoticeFileReader(PictureReader pictures) {
        this(ReadLimits.STANDARD, pictures);
    }

    NoticeFileReader(ReadLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.documents = new DocumentReader(limits, pictures);
        this.watchdog = new Watchdog("duizhao-read", limits.seconds(), pictures::steps);
    }

    @Override
    public List<ReadOutcome> read(Path file) {
        return read(file, sha256 -> false).documents();
    }

    @Override
    public FileContent read(Path file, Predicate<String> known) {
        String name = Document.printable(file.getFileName() == null ? file.toString() : file.getFileName().toString());
        FileContent tooLate = FileContent.unreadable(new Unreadable(name, Reason.TIMEOUT, String.valueOf(limits.seconds())));
        return watchdog.within(() -> read(file, name, known), () -> tooLate, broken -> {
            LOG.warn("{} not read", name, broken);
            return FileContent.unreadable(new Unreadable(name, Reason.DAMAGED));
        });
    }

    private FileContent read(Path file, String name, Predicate<String> known) {
        if (!Files.isRegularFile(file)) {
            return FileContent.unreadable(new Unreadable(name, Reason.NOT_ACCESSIBLE));
        }
        // one byte more than allowed tells a file that is too large, even one that grows or hides its size
        int most = Math.toIntExact(limits.fileBytes()) + 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Files.size(file) >= most ? new byte[0] : in.readNBytes(most);
            if (Files.size(file) >= most || bytes.length >= most) {
                return tooLarge(name);
            }
            Document document = new Document(name, bytes, 0);
            return new FileContent(document.sha256(), bytes, known.test(document.sha256()) ? List.of() : documents.read(document));
        } catch (IOException | SecurityException e) {
            LOG.warn("{} not opened", name, e);
            return FileContent.unreadable(new Unreadable(name, Reason.NOT_ACCESSIBLE));
        } catch (OutOfMemoryError e) {
            LOG.warn("{} not read", name, e);
            return tooLarge(name);
        }
    }

    private FileContent tooLarge(String name) {
        return FileContent.unreadable(new Unreadable(name, Reason.TOO_LARGE, ReadLimits.megabytes(limits.fileBytes())));
    }
}
