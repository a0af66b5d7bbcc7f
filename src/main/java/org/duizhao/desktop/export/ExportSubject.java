package org.duizhao.desktop.export;

import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.MatrixLine.RowLine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be exported.
 *
 * @param base  the id of the notice that the others are held against; null for none
 * @param shown the rows that pass the filter, by their index, in folded groups too
 */
public record ExportSubject(Comparison comparison, String base, Set<Integer> shown) {

    public ExportSubject {
        shown = Set.copyOf(shown);
    }

    /** What the matrix shows now. */
    public static ExportSubject of(MatrixViewModel model) {
        Matrix matrix = model.matrixProperty().get();
        Set<Integer> shown = matrix.lines(model.filter().rows(), Set.of()).lines().stream().filter(RowLine.class::isInstance)
                .map(line -> ((RowLine) line).row()).collect(Collectors.toSet());
        return new ExportSubject(matrix.comparison(), matrix.base(), shown);
    }

    /** Whether a filter hides some rows. */
    boolean filtered() {
        return shown.size() < comparison.rows().size();
    }

    /** The topics of the rows, in their order. */
    List<String> topics() {
        return comparison.rows().stream().map(Row::topic).filter(Objects::nonNull).filter(topic -> !topic.isBlank()).distinct().toList();
    }
}
