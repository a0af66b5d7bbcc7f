package org.duizhao.export.word;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import java.math.BigInteger;

/** The properties of a paragraph, in the order that the schema wants them. */
final class WordParagraph {

    /** The width of a body character in twips, for programs that know no indents in characters. */
    private static final int BODY_CHARACTER = 320;

    private WordParagraph() {
    }

    /**
     * @param pitch            exact line pitch in twips
     * @param firstLineIndent  in hundredths of a character: 200 for a body paragraph
     * @param keptWithNext     not the last paragraph of a page
     */
    record Shape(int pitch, int firstLineIndent, STJc.Enum alignment, boolean keptWithNext) {

        Shape(int pitch, int firstLineIndent, STJc.Enum alignment) {
            this(pitch, firstLineIndent, alignment, false);
        }
    }

    static void shape(CTP paragraph, Shape shape) {
        CTPPr properties = paragraph.addNewPPr();
        if (shape.keptWithNext()) {
            properties.addNewKeepNext().setVal(STOnOff1.ON);
        }
        properties.addNewSnapToGrid().setVal(STOnOff1.OFF);
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(shape.pitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        // none is said too: the style of the body indents its first lines
        CTInd indent = properties.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(shape.firstLineIndent()));
        indent.setFirstLine(BigInteger.valueOf((long) shape.firstLineIndent() * BODY_CHARACTER / 100));
        properties.addNewJc().setVal(shape.alignment());
    }
}
