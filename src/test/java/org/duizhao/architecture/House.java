package org.duizhao.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two tables beside this class: who may use whom, and who knows which library. */
final class House {

    static final String ROOT = "org.duizhao";
    /** The name in the table of the classes that stand in {@link #ROOT} itself. */
    static final String DOOR = "(root)";

    /**
     * A library that the program is built with.
     *
     * @param packages its packages, parted by blanks
     * @param owners   the rooms that may use it
     * @param example  the full name of one of its types
     */
    record ForeignLibrary(String packages, List<String> owners, String example) {
    }

    private House() {
    }

    /** From each package to those that it may use, in the order of the table. */
    static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rows("rooms.tsv").forEach(cells -> rooms.put(cells[0], cells.length < 2 ? List.of() : Arrays.asList(cells[1].split(" "))));
        return rooms;
    }

    /** The libraries in the order of the table. */
    static List<ForeignLibrary> libraries() {
        return rows("libraries.tsv").map(cells -> new ForeignLibrary(cells[0], Arrays.asList(cells[1].split(" ")), cells[2])).toList();
    }

    /** The pattern of ArchUnit for a package of the program with all below it. */
    static String pattern(String room) {
        return room.equals(DOOR) ? ROOT : ROOT + "." + room + "..";
    }

    private static Stream<String[]> rows(String table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(House.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
