package org.duizhao.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The side-by-side table (对照表): a row a measure, a column a notice. */
public record SideBySideTable(List<TableColumn> columns, List<Band> bands) {

    public SideBySideTable {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
    }

    /** The rows of all bands, in order. */
    public Stream<TableRow> lines() {
        return bands.stream().flatMap(band -> band.lines().stream());
    }

    /** Whether a notice was chosen that the others are held against. */
    public boolean hasBase() {
        return columns.stream().anyMatch(TableColumn::base);
    }

    /** The rows of which a condition is true, in their bands; a band without any is left out. */
    public SideBySideTable of(Predicate<TableRow> wanted) {
        return new SideBySideTable(columns, bands.stream().map(band -> new Band(band.group(), band.lines().stream().filter(wanted).toList()))
                .filter(band -> !band.lines().isEmpty()).toList());
    }

    /**
     * The table cut into tables of at most {@code most} columns, about equally many in each, for paper is only so wide. The base
     * column stands in each. Rows in which a part has nothing are left out of it.
     */
    public List<SideBySideTable> cut(int most) {
        if (columns.size() <= most) {
            return List.of(this);
        }
        List<Integer> repeated = indexes().filter(i -> columns.get(i).base()).boxed().toList();
        List<Integer> others = indexes().filter(i -> !columns.get(i).base()).boxed().toList();
        int room = most - repeated.size();
        int parts = (others.size() + room - 1) / room;
        List<SideBySideTable> tables = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Integer> own = others.subList(part * others.size() / parts, (part + 1) * others.size() / parts);
            tables.add(with(Stream.concat(repeated.stream(), own.stream()).toList()));
        }
        return tables;
    }

    private SideBySideTable with(List<Integer> chosen) {
        List<Band> kept = bands.stream()
                .map(band -> new Band(band.group(),
                        band.lines().stream().map(line -> line.with(chosen)).filter(TableRow::hasText).toList()))
                .filter(band -> !band.lines().isEmpty()).toList();
        return new SideBySideTable(chosen.stream().map(columns::get).toList(), kept);
    }

    private IntStream indexes() {
        return IntStream.range(0, columns.size());
    }
}
