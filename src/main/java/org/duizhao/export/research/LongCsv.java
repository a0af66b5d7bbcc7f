package org.duizhao.export.research;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.WordedTable;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

/** Writes the long form as .csv (RFC 4180, UTF-8 with the mark by which Excel and WPS know it). Days are as 2024-06-30, numbers without grouping. */
public final class LongCsv implements ComparisonExporter {

    private final TableLayout layout;
    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says */
    public LongCsv(TableLayout layout, Function<Notice, Findings> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        LongValues values = new LongValues(worded.messages(), worded.words());
        List<LongColumn> columns = Arrays.asList(LongColumn.values());
        CsvSheet sheet = new CsvSheet(columns.stream().map(values::head).toList());
        for (LongLine line : LongForm.of(worded.table(), findings)) {
            sheet.add(columns.stream().map(column -> written(values.of(line, column))).toList());
        }
        target.write(sheet.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? CsvSheet.guarded(text) : value == null ? "" : value.toString();
    }
}
