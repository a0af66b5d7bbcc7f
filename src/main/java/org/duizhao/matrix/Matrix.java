package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.extract.Findings;
import org.duizhao.figure.Standing;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.reuse.Reuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A comparison as it is looked at.
 *
 * @param base    the id of the notice that the others are held against; null where there is none
 * @param marks   of the words that differ from the base
 * @param figures and how they stand to those of the base
 * @param reuse   which notices share how much wording
 */
public record Matrix(Comparison comparison, String base, WordMarks marks, CellFigures figures, Reuse reuse) {

    /** A comparison of which neither marks nor figures are known yet. */
    public static Matrix plain(Comparison comparison) {
        return new Matrix(comparison, null, WordMarks.NONE, CellFigures.NONE, Reuse.NONE);
    }

    /**
     * All of a comparison but which wording is shared.
     *
     * @param base     the id of one of its notices; null for none
     * @param findings what a notice says
     */
    public static Matrix of(Comparison comparison, String base, Function<Notice, Findings> findings, TextDiff diff, Progress progress) {
        WordMarks marks = base == null ? WordMarks.NONE : WordMarks.against(base, comparison, diff.remembering(), progress);
        return new Matrix(comparison, base, marks, CellFigures.of(comparison, base, findings, progress), Reuse.NONE);
    }

    /** The same, once the marks are known. */
    public Matrix withMarks(WordMarks known) {
        return new Matrix(comparison, base, known, figures, reuse);
    }

    /** The same, once the figures are known. */
    public Matrix withFigures(CellFigures known) {
        return new Matrix(comparison, base, marks, known, reuse);
    }

    /** The same, once it is known which wording is shared. */
    public Matrix withReuse(Reuse known) {
        return new Matrix(comparison, base, marks, figures, known);
    }

    /** The lines that pass a filter, without the rows of folded groups. */
    public Lines lines(RowFilter filter, Set<RowGroup> folded) {
        return Lines.of(comparison, filter, figures, reuse, folded);
    }

    /** A row of the comparison, by its index. */
    public Row row(int row) {
        return comparison.rows().get(row);
    }

    /** What a notice has in a row; empty where it says nothing (未见规定). */
    public Optional<Cell> cell(int row, String noticeId) {
        return row(row).cell(noticeId);
    }

    /** The measures of a cell with their marks; empty where it only refers to other rows. */
    public List<ShownMeasure> measures(int row, Cell cell) {
        return marks.of(row, cell);
    }

    /** What opens the lists of which the measures of a cell are items, each once, unless the cell shows it anyway; see {@link Articles#lead}. */
    public List<String> leadIns(Cell cell) {
        if (cell.measures().stream().noneMatch(measure -> Articles.isItem(measure.path()))) {
            return List.of();
        }
        return comparison.notices().stream().filter(notice -> notice.id().equals(cell.noticeId())).findFirst().map(notice -> Articles.of(notice.outline())).map(articles -> cell.measures().stream()
                .flatMap(measure -> articles.lead(measure).stream()).filter(lead -> !cell.measures().contains(lead)).map(Measure::text).distinct().toList())
                .orElse(List.of());
    }

    /** Whether a notice is of the base's place, so that what differs has changed (收紧) and is not another's choice (较严); false without a base. */
    public boolean ofBasePlace(String noticeId) {
        return base != null && place(noticeId).equals(place(base));
    }

    private Optional<String> place(String noticeId) {
        return comparison.notices().stream().filter(notice -> notice.id().equals(noticeId)).findFirst().map(Notice::place);
    }

    /** How the words of a cell stand to the base's. */
    public CellSign sign(int row, Cell cell) {
        return marks.sign(row, cell);
    }

    /** The figures of a cell, and how they stand to the base's. */
    public List<Standing> standings(int row, Cell cell) {
        return figures.of(row, cell.noticeId());
    }

    /** Who sees to what a cell shows, each name once; empty where nobody is named, and while nothing is known. */
    public List<String> responsible(Cell cell) {
        return figures.responsible(cell);
    }

    /** The rows that a cell refers to, the surest first. */
    public List<Integer> see(Cell cell) {
        return leads(cell).stream().map(Lead::row).toList();
    }

    /** Where a cell leads that only refers to other rows, the surest first. */
    public List<Lead> leads(Cell cell) {
        return new RowNumbers(comparison).of(cell);
    }
}
