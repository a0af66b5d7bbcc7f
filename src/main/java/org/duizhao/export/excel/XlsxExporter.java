package org.duizhao.export.excel;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.research.LongForm;
import org.duizhao.export.research.LongValues;
import org.duizhao.export.summary.SummaryWriter;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Writes the comparison as an .xlsx. Rows go to the disk as they are made, so that half a million fit. */
public final class XlsxExporter implements ComparisonExporter {

    /** More are on the disk while the file is made; a table of notices has few hundred. */
    private static final int ROWS_IN_MEMORY = 200;

    private final TableLayout layout;
    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says */
    public XlsxExporter(TableLayout layout, Function<Notice, Findings> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        Messages messages = worded.messages();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            FileProperties.write(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), worded.title());
            CellLooks looks = new CellLooks(workbook);
            new SummarySheet(looks).write(workbook.createSheet(messages.text("export.sheetSummary")), worded.title(), settings.head(),
                    SummaryWriter.of(worded, settings.content().scope(), findings));
            new MatrixSheet(messages, worded.words(), looks, new TableNotes(comparison, messages)).write(workbook.createSheet(messages.text("export.sheetTable")), worded.table(), worded.title());
            new LongSheet(new LongValues(messages, worded.words()), looks)
                    .write(workbook.createSheet(messages.text("export.sheetMeasures")), LongForm.of(worded.table(), findings), worded.title());
            workbook.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }
}
