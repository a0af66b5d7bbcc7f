package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.figure.FigureSpread;
import org.duizhao.matrix.Query.Term;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.duizhao.reuse.Reuse;
import org.duizhao.reuse.SentenceKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of a comparison are shown.
 *
 * @param query what must stand in the row: in its label, topic or group, or in the words that it shows
 * @param kinds all of which the row must be of
 */
public record RowFilter(Query query, Set<RowKind> kinds) {

    /** Shows every row. */
    public static final RowFilter ALL = new RowFilter(Query.NONE, Set.of());

    public RowFilter {
        kinds = Set.copyOf(kinds);
    }

    /** As in the window, for kinds that do not ask what wording notices share. @param figures whether those of the row differ */
    public boolean shows(Row row, int columns, FigureSpread figures) {
        return shows(row, columns, figures, Reuse.NONE);
    }

    boolean shows(Row row, int columns, FigureSpread figures, Reuse reuse) {
        return kinds.stream().allMatch(kind -> switch (kind) {
            case TEMPLATE -> has(SentenceKind.TEMPLATE, row, reuse);
            case OWN -> has(SentenceKind.OWN, row, reuse);
            default -> isOf(kind, row, columns, figures);
        })
                && query.terms().stream().allMatch(term -> stands(term, row));
    }

    /** How many places in the row the query lights. */
    int hits(Row row) {
        return query.isEmpty() ? 0 : row.cells().stream().mapToInt(cell ->
                cell.measures().stream().mapToInt(measure -> hits(cell, measure).size()).sum()).sum();
    }

    /** Where the query lights what a cell shows of one of its measures; offsets into the measure's text. */
    public List<Span> hits(Cell cell, Measure measure) {
        return query.hits(measure.text()).stream().filter(place -> shown(cell, measure, place)).toList();
    }

    private static boolean has(SentenceKind kind, Row row, Reuse reuse) {
        return row.stated().stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure -> reuse.of(cell.noticeId(), measure).kind() == kind));
    }

    private static boolean isOf(RowKind kind, Row row, int columns, FigureSpread figures) {
        return switch (kind) {
            case DIFFERENT -> row.notices() < columns || saidDifferently(row);
            case MISSING -> row.notices() < columns;
            case FIGURES -> figures != FigureSpread.NONE;
            case UNSURE -> row.stated().size() > 1 && !row.sure();
            case OTHER_FIGURES -> figures == FigureSpread.DIFFERENT;
            case ALONE -> row.stated().size() < 2;
            case TEMPLATE, OWN -> throw new IllegalArgumentException(kind + " is asked of the wording");
        };
    }

    private static boolean saidDifferently(Row row) {
        return row.cells().stream().map(RowFilter::words).distinct().count() > 1;
    }

    private static String words(Cell cell) {
        return cell.measures().stream().flatMap(measure -> cell.words(measure).stream()).collect(Collectors.joining());
    }

    private static boolean stands(Term term, Row row) {
        return Stream.of(row.label(), row.topic(), row.group()).anyMatch(text -> term.places(text).findAny().isPresent())
                || row.cells().stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure ->
                        term.places(measure.text()).anyMatch(place -> shown(cell, measure, place))));
    }

    private static boolean shown(Cell cell, Measure measure, Span place) {
        return cell.shown(measure).stream().anyMatch(place::overlaps);
    }
}
