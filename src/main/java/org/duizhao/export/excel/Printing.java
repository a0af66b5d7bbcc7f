package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet goes to paper: landscape, as wide as the page, the head on each page, the number of the page at its foot. */
final class Printing {

    /** Excel's own signs for the number of a page and of all. */
    private static final String PAGES = "&P / &N";
    /** A sign of its own in a head or foot, but for where it stands twice. */
    private static final String SIGN = "&";

    private Printing() {
    }

    /** On A4, without a head line. */
    static void set(Sheet sheet) {
        set(sheet, PrintSetup.A4_PAPERSIZE);
    }

    /** On A3, where a table of several columns can still be read; at the head of each page the title. */
    static void onA3(Sheet sheet, String title) {
        set(sheet, PrintSetup.A3_PAPERSIZE);
        sheet.getHeader().setCenter(title.replace(SIGN, SIGN + SIGN));
    }

    private static void set(Sheet sheet, short paper) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(paper);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getFooter().setCenter(PAGES);
    }
}
