package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

import java.util.List;

/** The looks of cells. Each has a twin for text that would be taken for a formula, which stands right behind it in the workbook. */
final class CellLooks {

    private static final String FAMILY = "宋体";
    /** Still read on paper, with three notices on a page. */
    private static final short POINTS = 10;
    /** As dates are written in tables, whatever the machine's locale. */
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final CellStyle head;
    private final CellStyle band;
    private final CellStyle prose;
    private final CellStyle text;
    private final CellStyle none;
    private final CellStyle day;

    CellLooks(Workbook workbook) {
        this.workbook = workbook;
        Font plain = font(false, IndexedColors.BLACK);
        Font bold = font(true, IndexedColors.BLACK);
        this.head = look(bold, IndexedColors.GREY_25_PERCENT, "");
        this.band = look(bold, null, "");
        this.prose = unframed(look(plain, null, ""));
        this.text = look(plain, null, "");
        this.none = look(font(false, IndexedColors.GREY_50_PERCENT), null, "");
        this.day = look(plain, null, DAY);
    }

    CellStyle head() {
        return head;
    }

    CellStyle band() {
        return band;
    }

    /** For sentences over all columns, which are no cells of a table. */
    CellStyle prose() {
        return prose;
    }

    CellStyle text() {
        return text;
    }

    /** For 未见规定. */
    CellStyle none() {
        return none;
    }

    /** For a date. */
    CellStyle day() {
        return day;
    }

    /** The twin of a look: its text stays one when a person goes into the cell and leaves it again. */
    static CellStyle quoted(Workbook workbook, CellStyle look) {
        return workbook.getCellStyleAt(look.getIndex() + 1);
    }

    private CellStyle look(Font font, IndexedColors fill, String format) {
        CellStyle look = style(font, fill, format);
        style(font, fill, format).setQuotePrefixed(true);
        return look;
    }

    private CellStyle style(Font font, IndexedColors fill, String format) {
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
        if (!format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private CellStyle unframed(CellStyle look) {
        for (CellStyle style : List.of(look, quoted(workbook, look))) {
            style.setBorderTop(BorderStyle.NONE);
            style.setBorderBottom(BorderStyle.NONE);
            style.setBorderLeft(BorderStyle.NONE);
            style.setBorderRight(BorderStyle.NONE);
        }
        return look;
    }

    private Font font(boolean bold, IndexedColors color) {
        Font font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        font.setColor(color.getIndex());
        return font;
    }
}
