package org.duizhao.export.table;

import org.duizhao.align.Comparison;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.RowGroup;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays a comparison out as a table. */
public final class TableLayout {

    private final TextDiff diff;
    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says */
    public TableLayout(TextDiff diff, Function<Notice, Findings> findings) {
        this.diff = diff;
        this.findings = findings;
    }

    /** What a notice says. */
    public Function<Notice, Findings> findings() {
        return findings;
    }

    /**
     * The table of all rows in scope: the columns as chosen, else the base column first, then the comparison's own order. Neighbouring rows of
     * one group make a band.
     */
    public SideBySideTable lay(Comparison all, ExportSettings settings) {
        Comparison comparison = ChosenComparison.of(all, settings);
        String base = settings.markedBase().filter(id -> comparison.notices().stream().anyMatch(notice -> notice.id().equals(id))).orElse(null);
        Matrix matrix = Matrix.of(comparison, base, findings, diff, Progress.NONE);
        List<TableColumn> columns = comparison.notices().stream().map(notice -> new TableColumn(notice, notice.id().equals(base))).toList();
        Messages messages = Messages.of(settings.locale());
        RowLayout layout = new RowLayout(matrix, columns, messages);
        List<Band> bands = new ArrayList<>();
        List<TableRow> lines = new ArrayList<>();
        RowGroup group = null;
        for (int row = 0; row < comparison.rows().size(); row++) {
            if (matrix.row(row).cells().isEmpty() || !settings.content().scope().includes(row, matrix.row(row).topic())) {
                continue;
            }
            RowGroup next = RowGroup.of(matrix.row(row));
            if (group != null && !group.equals(next)) {
                bands.add(new Band(name(group, messages), lines));
                lines = new ArrayList<>();
            }
            group = next;
            lines.add(layout.line(row));
        }
        if (group != null) {
            bands.add(new Band(name(group, messages), lines));
        }
        return new SideBySideTable(columns, bands);
    }

    private static String name(RowGroup group, Messages messages) {
        return group.foot() ? messages.text("export.foot") : group.name();
    }
}
