package org.duizhao.workbench.importing;

import org.duizhao.library.entry.OriginalFile;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.read.FileContent;
import org.duizhao.read.Format;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads UTF-8 as it stands, without the libraries of other formats, which take long to load. */
public final class PlainTextReader implements NoticeReader {

    private static final int ID = 16;

    @Override
    public List<ReadOutcome> read(Path file) {
        return read(file, sha256 -> false).documents();
    }

    @Override
    public FileContent read(Path file, Predicate<String> known) {
        try {
            String name = file.getFileName().toString();
            OriginalFile original = OriginalFile.of(name, Files.readAllBytes(file));
            SourceText text = new SourceText(new SourceFile(original.sha256().substring(0, ID), name,
                    new String(original.bytes(), StandardCharsets.UTF_8)), Format.TEXT, SourceText.LineKind.PARAGRAPHS);
            return new FileContent(original.sha256(), original.bytes(), known.test(original.sha256()) ? List.of()
                    : List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
