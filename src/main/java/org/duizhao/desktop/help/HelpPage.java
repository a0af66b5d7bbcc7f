package org.duizhao.desktop.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of the help.
 *
 * @param title the first line of its text
 * @param parts what stands below it
 */
record HelpPage(String title, List<Part> parts) {

    /** The pages, in their order; also the names of their files. */
    static final List<String> NAMES = List.of("start", "matrix", "overview", "years", "topics", "search", "coverage", "deciding", "projects", "accuracy", "about");

    HelpPage {
        parts = List.copyOf(parts);
    }

    /** A part of a page. */
    sealed interface Part {

        /** Heads what follows. */
        record Heading(String words) implements Part {
        }

        record Paragraph(String words) implements Part {
        }

        /** One of a list. */
        record Item(String words) implements Part {
        }

        /** A picture among the resources of this package. */
        record Picture(String file) implements Part {
        }

        /** A line of a table; the first one of a table is its head. */
        record Line(List<String> cells) implements Part {
            public Line {
                cells = List.copyOf(cells);
            }
        }
    }

    /** The page of that name; in English for an English locale, in Chinese for any other. */
    static HelpPage read(String name, Locale locale) {
        String place = (locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en/" : "zh/") + name + ".txt";
        try (BufferedReader text = new BufferedReader(new InputStreamReader(HelpPage.class.getResourceAsStream(place), StandardCharsets.UTF_8))) {
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            return new HelpPage(lines.get(0), lines.stream().skip(1).map(HelpPage::part).collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own help is broken: " + place, e);
        }
    }

    private static Part part(String line) {
        if (line.startsWith("## ")) {
            return new Part.Heading(line.substring(3));
        }
        if (line.startsWith("- ")) {
            return new Part.Item(line.substring(2));
        }
        if (line.startsWith("!")) {
            return new Part.Picture(line.substring(1));
        }
        return line.startsWith("|") ? new Part.Line(List.of(line.substring(1).split("\\|"))) : new Part.Paragraph(line);
    }
}
