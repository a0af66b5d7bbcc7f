package org.duizhao.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists and tables that lie beside this package's classes. */
final class WordList {

    private WordList() {
    }

    /** The lines of a resource, without blank ones and those that start with #. */
    static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
        }
    }
}
