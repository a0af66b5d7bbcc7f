package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The four looks of a cell. */
final class CellLooks {

    private static final String FAMILY = "宋体";
    /** Still read on paper, with three notices on a page. */
    private static final short POINTS = 10;

    private final CellStyle head;
    private final CellStyle band;
    private final CellStyle text;
    private final CellStyle none;

    CellLooks(Workbook workbook) {
        Font plain = font(workbook, false, IndexedColors.BLACK);
        Font bold = font(workbook, true, IndexedColors.BLACK);
        this.head = style(workbook, bold, IndexedColors.GREY_25_PERCENT);
        this.band = style(workbook, bold, null);
        this.text = style(workbook, plain, null);
        this.none = style(workbook, font(workbook, false, IndexedColors.GREY_50_PERCENT), null);
    }

    CellStyle head() {
        return head;
    }

    CellStyle band() {
        return band;
    }

    CellStyle text() {
        return text;
    }

    /** For 未见规定. */
    CellStyle none() {
        return none;
    }

    private static CellStyle style(Workbook workbook, Font font, IndexedColors fill) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static Font font(Workbook workbook, boolean bold, IndexedColors color) {
        Font font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        font.setColor(color.getIndex());
        return font;
    }
}
