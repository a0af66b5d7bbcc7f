package org.duizhao.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Widths, rules and shades of a table. Widths are fixed, so that every program breaks the lines alike. */
final class TableFrame {

    /** In twentieths of a point: close, for the columns are narrow. */
    private static final int SIDE_MARGIN = 70;
    /** Likewise, over and under the words: the lines are close already. */
    private static final int TOP_MARGIN = 20;
    private static final String HEAD_SHADE = "E7E6E6";
    /** Eighths of a point. */
    private static final int RULE = 4;

    private TableFrame() {
    }

    /**
     * With what a program reads to who cannot see the table.
     *
     * @param caption     its name
     * @param description what stands in it
     */
    static void write(CTTbl table, List<Integer> widths, String caption, String description) {
        write(table, widths);
        table.getTblPr().addNewTblCaption().setVal(caption);
        table.getTblPr().addNewTblDescription().setVal(description);
    }

    /** @param widths of the columns, in twips */
    static void write(CTTbl table, List<Integer> widths) {
        CTTblPr properties = table.addNewTblPr();
        width(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
        CTTblBorders rules = properties.addNewTblBorders();
        Stream.of(rules.addNewTop(), rules.addNewLeft(), rules.addNewBottom(), rules.addNewRight(), rules.addNewInsideH(),
                rules.addNewInsideV()).forEach(TableFrame::rule);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), TOP_MARGIN);
        width(margins.addNewLeft(), SIDE_MARGIN);
        width(margins.addNewBottom(), TOP_MARGIN);
        width(margins.addNewRight(), SIDE_MARGIN);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** The widths of columns that share a page in landscape by their weights, in twips. */
    static List<Integer> widths(List<Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> PageSection.LANDSCAPE.textWidth() * weight / all).toList();
    }

    /** A new row that stands again on every page and is not broken. */
    static CTRow head(CTTbl table) {
        CTRow row = table.addNewTr();
        CTTrPr repeated = row.addNewTrPr();
        repeated.addNewCantSplit().setVal(STOnOff1.ON);
        repeated.addNewTblHeader().setVal(STOnOff1.ON);
        return row;
    }

    /** A new cell of a head row. */
    static CTTc headCell(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        cell(cell, width, 1, HEAD_SHADE);
        return cell;
    }

    /** @param shade RRGGBB, or null for none */
    static void cell(CTTc cell, int width, int span, String shade) {
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (shade != null) {
            CTShd shading = properties.addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setColor("auto");
            shading.setFill(shade);
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    private static void rule(CTBorder rule) {
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(RULE));
        rule.setSpace(BigInteger.ZERO);
        rule.setColor("404040");
    }
}
