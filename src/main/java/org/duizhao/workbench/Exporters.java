package org.duizhao.workbench;

import org.duizhao.change.TextDiff;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.excel.XlsxExporter;
import org.duizhao.export.html.HtmlExporter;
import org.duizhao.export.json.ComparisonJson;
import org.duizhao.export.word.DocxExporter;
import org.duizhao.read.Unreadable;

import java.util.List;

/** One exporter a format. */
public final class Exporters {

    private final TextDiff diff;

    Exporters(TextDiff diff) {
        this.diff = diff;
    }

    /** @param failures the files that are missing from the comparison, for formats that say so */
    public ComparisonExporter of(ExportFormat format, List<Unreadable> failures) {
        return switch (format) {
            case DOCX -> new DocxExporter(diff);
            case XLSX -> new XlsxExporter(diff);
            case HTML -> new HtmlExporter(diff);
            case JSON -> new ComparisonJson(failures);
        };
    }
}
