package org.duizhao.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain table: UTF-8, a row a line, cells parted by tabs; blank lines and lines that begin with # are left out. A cell can hold words, which
 * are parted by blanks. Immutable.
 *
 * <pre>
 * Table.read(Owner.class, "ends.tsv").words()            all words of a list
 * Table.read(Owner.class, "kinds.tsv").words("MONEY")    the words of the row that begins with MONEY
 * </pre>
 *
 * @param rows the cells of each row, at least one; an empty cell is an empty text, at the end of a row too
 */
public record Table(List<List<String>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A table among the program's resources.
     *
     * @param resource its name beside the owner, or its whole path from /
     * @throws UncheckedIOException where it is not there or cannot be read
     */
    public static Table read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program's own " + resource + " is not beside " + owner.getName());
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that these lines are, such as those of a table of a person's own. */
    public static Table of(Stream<String> lines) {
        return new Table(lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList());
    }

    /** The words of a cell, parted by blanks, in order; empty for an empty cell. */
    public static List<String> wordsOf(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of the first cell of each row, row after row: all words of a table that is a mere list. */
    public List<String> words() {
        return rows.stream().flatMap(row -> wordsOf(row.get(0)).stream()).toList();
    }

    /**
     * The words of the second cell of the rows whose first cell is this name.
     *
     * @throws IllegalArgumentException where no row has the name
     */
    public List<String> words(String name) {
        List<List<String>> named = rows.stream().filter(row -> row.get(0).equals(name)).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no row " + name);
        }
        return named.stream().flatMap(row -> wordsOf(row.get(1)).stream()).toList();
    }
}
