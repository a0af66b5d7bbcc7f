package org.duizhao.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A plain table: UTF-8, a row a line, cells parted by tabs, lines that begin with # and empty lines left out. */
public final class TableFile {

    private TableFile() {
    }

    /**
     * The rows of a table in the program's resources.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static List<List<String>> rows(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows among these lines. A trailing empty cell is kept. */
    public static List<List<String>> rows(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** The first cells of a table in the program's resources. */
    public static List<String> words(Class<?> owner, String resource) {
        return rows(owner, resource).stream().flatMap(row -> Stream.of(row.get(0).split(" "))).toList();
    }
}
