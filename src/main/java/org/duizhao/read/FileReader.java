package org.duizhao.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads files by what is in them, not by their extension. */
public final class FileReader implements NoticeReader {

    @Override
    public List<ReadOutcome> read(Path file) {
        String name = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return List.of(new SourceText(name, id, Format.TEXT, text, SourceText.LineKind.UNKNOWN, List.of(), List.of()));
        } catch (IOException e) {
            return List.of(new Unreadable(name, Unreadable.Reason.NOT_ACCESSIBLE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
