package org.duizhao.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists and tables that lie beside the classes that use them. */
public final class WordList {

    private WordList() {
    }

    /** The lines of a resource beside a class, without blank ones and those that start with #. */
    public static List<String> lines(Class<?> user, String resource) {
        try (InputStream in = user.getResourceAsStream(resource);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
        }
    }
}
