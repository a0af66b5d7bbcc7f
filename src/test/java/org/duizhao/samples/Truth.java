package org.duizhao.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of what a careful reader found: lines of cells; comments and empty lines left out. Its file has the sample's Chinese name and
 * is read where it lies: on a machine without a locale Maven could not copy it among the other resources.
 */
record Truth(String name, List<List<String>> lines) {

    private static final Path FOLDER = Path.of("src", "test", "truth");

    Truth {
        lines = List.copyOf(lines);
    }

    /** The truth of one sample, by its file's name. */
    static Truth ofSample(String file) {
        return of(file.substring(0, file.lastIndexOf('.')) + ".truth.tsv");
    }

    static Truth of(String name) {
        try {
            String text = Files.readString(FOLDER.resolve(name));
            return new Truth(name, text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a metadata field; null where the notice has none. */
    String field(String key) {
        String value = all(key).findFirst().orElseThrow().get(0);
        return value.isEmpty() ? null : value;
    }

    List<String> measures() {
        return all("measure").map(cells -> cells.get(0)).toList();
    }

    /** Level, number and title of each heading. */
    List<List<String>> headings() {
        return all("heading").toList();
    }

    /** Measures, each with the headings above it as a citation names them, such as 一、（二）. */
    List<String> citedMeasures() {
        String[] path = {"", "", ""};
        return lines.stream().map(cells -> cited(cells, path)).filter(Objects::nonNull).toList();
    }

    private static String cited(List<String> cells, String[] path) {
        if (cells.get(0).equals("heading")) {
            int level = Integer.parseInt(cells.get(1));
            path[level - 1] = cells.get(2).isEmpty() ? cells.get(3) : cells.get(2);
            for (int deeper = level; deeper < path.length; deeper++) {
                path[deeper] = "";
            }
        }
        return cells.get(0).equals("measure") ? String.join("", path) + " " + cells.get(1) : null;
    }

    /** Kind, before and after of each repair. */
    List<List<String>> repairs() {
        return all("repair").toList();
    }

    private Stream<List<String>> all(String key) {
        return lines.stream().filter(cells -> cells.get(0).equals(key)).map(cells -> cells.subList(1, cells.size()));
    }
}
