package org.duizhao.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

import java.math.BigInteger;

/**
 * The two kinds of page. Portrait is that of GB/T 9704-2012, clause 5.2: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of
 * 28 characters. Landscape is for the table, which the standard allows to lie; its margins are ours.
 */
enum PageSection {
    PORTRAIT(11906, 16838, 2098, 1984, 1588, 1474, 1225),
    LANDSCAPE(16838, 11906, 1588, 1361, 1247, 1247, 737);

    private static final int LINE_PITCH = 579;
    /** 15.79 points a character, in 1/4096 of a point less than 三号. */
    private static final int CHARACTER_SPACE = -848;

    private final int width;
    private final int height;
    private final int top;
    private final int bottom;
    private final int left;
    private final int right;
    private final int footer;

    PageSection(int width, int height, int top, int bottom, int left, int right, int footer) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.bottom = bottom;
        this.left = left;
        this.right = right;
        this.footer = footer;
    }

    /** The width between the margins, in twips. */
    int textWidth() {
        return width - left - right;
    }

    /** The height between the margins, in twips. */
    int textHeight() {
        return height - top - bottom;
    }

    void write(CTSectPr section) {
        if (!section.isSetType()) {
            section.addNewType();
        }
        section.getType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (this == LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(footer));
        margins.setGutter(BigInteger.ZERO);
        if (this == PORTRAIT) {
            CTDocGrid grid = section.addNewDocGrid();
            grid.setType(STDocGrid.LINES_AND_CHARS);
            grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
            grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
        }
    }
}
