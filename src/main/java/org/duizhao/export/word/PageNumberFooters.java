package org.duizhao.export.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duizhao.export.settings.PageNumberForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.math.BigInteger;

/**
 * — 1 — at the foot: 四号 宋体 between 一字线, on odd pages one character from the right, on even ones one from the left
 * (GB/T 9704-2012, clause 7.5).
 */
final class PageNumberFooters {

    private static final Type TYPE = new Type(Face.PAGE_NUMBER, 28);
    private static final BigInteger ONE_CHARACTER = BigInteger.valueOf(100);

    private PageNumberFooters() {
    }

    /** Creates the two footers in the document's last section and gives {@code first} the same; those between continue it. */
    static void write(XWPFDocument document, CTSectPr first) {
        write(document, first, PageNumberForm.OFFICIAL);
    }

    /** The same in another form. */
    static void write(XWPFDocument document, CTSectPr first, PageNumberForm form) {
        if (form == PageNumberForm.PLAIN) {
            plain(document);
        } else {
            write(document);
        }
        first.setFooterReferenceArray(document.getDocument().getBody().getSectPr().getFooterReferenceArray());
    }

    /** For a document of one section. */
    static void write(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        CTInd odd = footer(document, HeaderFooterType.DEFAULT, STJc.RIGHT);
        odd.setRightChars(ONE_CHARACTER);
        CTInd even = footer(document, HeaderFooterType.EVEN, STJc.LEFT);
        even.setLeftChars(ONE_CHARACTER);
    }

    /** 1, 2, 3 in the middle. */
    private static void plain(XWPFDocument document) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.getParagraphArray(0) == null ? footer.createParagraph() : footer.getParagraphArray(0);
        paragraph.getCTP().addNewPPr().addNewJc().setVal(STJc.CENTER);
        WordRun.pageNumber(paragraph.getCTP(), TYPE);
    }

    private static CTInd footer(XWPFDocument document, HeaderFooterType pages, STJc.Enum side) {
        XWPFFooter footer = document.createFooter(pages);
        XWPFParagraph paragraph = footer.getParagraphArray(0) == null ? footer.createParagraph() : footer.getParagraphArray(0);
        CTP line = paragraph.getCTP();
        CTPPr properties = line.addNewPPr();
        CTInd indent = properties.addNewInd();
        properties.addNewJc().setVal(side);
        WordRun.text(line, TYPE, "— ");
        WordRun.pageNumber(line, TYPE);
        WordRun.text(line, TYPE, " —");
        return indent;
    }
}
