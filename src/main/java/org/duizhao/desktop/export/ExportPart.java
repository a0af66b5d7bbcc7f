package org.duizhao.desktop.export;

import org.duizhao.export.ExportFormat;

import java.util.EnumSet;
import java.util.Set;

/** A group of choices, with the formats that they make a difference to. */
enum ExportPart {
    /** Which rows are in scope, which columns in which order, how much of a sentence. */
    CONTENT(ExportFormat.DOCX, ExportFormat.XLSX, ExportFormat.HTML, ExportFormat.CSV),
    /** Which rows in scope stand in the body. A spreadsheet has all, to be filtered there. */
    ROWS(ExportFormat.DOCX, ExportFormat.HTML),
    UNSURE(ExportFormat.DOCX, ExportFormat.HTML),
    /** Paper, type, page numbers, remarks and the full text behind the table. */
    PAGES(ExportFormat.DOCX),
    TITLE(ExportFormat.DOCX, ExportFormat.XLSX, ExportFormat.HTML, ExportFormat.QDPX),
    /** 编制单位 and date. */
    HEAD(ExportFormat.DOCX, ExportFormat.XLSX, ExportFormat.HTML);

    private final Set<ExportFormat> formats;

    ExportPart(ExportFormat first, ExportFormat... others) {
        formats = EnumSet.of(first, others);
    }

    boolean of(ExportFormat format) {
        return formats.contains(format);
    }
}
