package org.duizhao.extract.abbreviation;

import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The known numeral abbreviations: a plain table that users extend with rows of their own. Immutable. */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final Map<String, List<LexiconEntry>> byBareName = new HashMap<>();

    private Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        for (LexiconEntry entry : entries) {
            entry.names().stream().map(MemberNames::bare).distinct()
                    .forEach(name -> byBareName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
        }
    }

    /** The lexicon that comes with the program. */
    public static Lexicon shipped() {
        return of(Table.read(Lexicon.class, "abbreviations.tsv").rows());
    }

    /** This lexicon with the rows of another table before its own, so that theirs win. The form is that of the shipped table. */
    public Lexicon extendedBy(Stream<String> lines) {
        return extendedBy(Table.of(lines));
    }

    /** The same. @param table that is read already */
    public Lexicon extendedBy(Table table) {
        return new Lexicon(Stream.concat(of(table.rows()).entries.stream(), entries.stream()).toList());
    }

    private static Lexicon of(List<List<String>> rows) {
        return new Lexicon(rows.stream().map(Lexicon::entry).toList());
    }

    private static LexiconEntry entry(List<String> row) {
        List<String> names = List.of(row.get(0).split("/"));
        String sense = cell(row, 1).isEmpty() ? MemberNames.bare(names.get(0)) : cell(row, 1);
        List<List<String>> members = parts(cell(row, 2), " ").map(member -> parts(member, "/").toList()).toList();
        return new LexiconEntry(names, sense, members, parts(cell(row, 3), " ").toList());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static Stream<String> parts(String cell, String mark) {
        return Arrays.stream(cell.split(mark)).filter(part -> !part.isEmpty());
    }

    /** In the order of the table; an abbreviation with two senses has two. */
    List<LexiconEntry> entries() {
        return entries;
    }

    /** All entries of this name, without regard to punctuation. */
    List<LexiconEntry> named(String text) {
        return byBareName.getOrDefault(MemberNames.bare(text), List.of());
    }
}
