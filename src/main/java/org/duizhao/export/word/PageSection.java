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
 * The kinds of page. Portrait is that of GB/T 9704-2012, clause 5.2: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of
 * 28 characters. Landscape is for the table, which the standard allows to lie; its margins are ours.
 */
enum PageSection {
    PORTRAIT(11906, 16838, new Margins(2098, 1984, 1588, 1474, 1225)),
    LANDSCAPE(16838, 11906, new Margins(1588, 1361, 1247, 1247, 737)),
    /** A table on A4 that stands: closer to the edges, for there is much of it. */
    TABLE_PORTRAIT(11906, 16838, new Margins(964, 1020, 1020, 1020, 482)),
    A3_LANDSCAPE(23811, 16838, new Margins(1418, 1247, 1247, 1247, 624));

    /** From the edges of the page to the text, and from its foot to the page number. */
    private record Margins(int top, int bottom, int left, int right, int footer) {
    }

    /** In twentieths of a point: 28.95, at which 22 lines fit the text area of GB/T 9704-2012. */
    private static final int LINE_PITCH = 579;
    /** 15.79 points a character, in 1/4096 of a point less than 三号. */
    private static final int CHARACTER_SPACE = -848;

    private final int width;
    private final int height;
    private final Margins margins;

    PageSection(int width, int height, Margins margins) {
        this.width = width;
        this.height = height;
        this.margins = margins;
    }

    /** The width between the margins, in twips. */
    int textWidth() {
        return width - margins.left() - margins.right();
    }

    /** The height between the margins, in twips. */
    int textHeight() {
        return height - margins.top() - margins.bottom();
    }

    void write(CTSectPr section) {
        if (!section.isSetType()) {
            section.addNewType();
        }
        section.getType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar written = section.addNewPgMar();
        written.setTop(BigInteger.valueOf(margins.top()));
        written.setBottom(BigInteger.valueOf(margins.bottom()));
        written.setLeft(BigInteger.valueOf(margins.left()));
        written.setRight(BigInteger.valueOf(margins.right()));
        written.setHeader(BigInteger.valueOf(851));
        written.setFooter(BigInteger.valueOf(margins.footer()));
        written.setGutter(BigInteger.ZERO);
        if (this == PORTRAIT) {
            CTDocGrid grid = section.addNewDocGrid();
            grid.setType(STDocGrid.LINES_AND_CHARS);
            grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
            grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
        }
    }
}
