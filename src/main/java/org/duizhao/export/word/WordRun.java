package org.duizhao.export.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

import java.math.BigInteger;

/** Runs of characters. Each names its East Asian font and hints at it, or “ ” — … would be set in a Latin one. */
final class WordRun {

    private WordRun() {
    }

    static void text(CTP paragraph, Type type, String text) {
        fill(run(paragraph, type).addNewT(), text);
    }

    /** Words that look as the paragraph's style says, or a style of their own. */
    static void styled(CTP paragraph, CharacterStyle style, String text) {
        CTR run = paragraph.addNewR();
        CTRPr properties = run.addNewRPr();
        if (style.id() != null) {
            properties.addNewRStyle().setVal(style.id());
        }
        properties.addNewRFonts().setHint(STHint.EAST_ASIA);
        fill(run.addNewT(), text);
    }

    /** Into the run of a tracked change. @param deleted whether its characters are gone when the change is accepted */
    static void tracked(CTR run, Type type, String text, boolean deleted) {
        set(run.addNewRPr(), type);
        fill(deleted ? run.addNewDelText() : run.addNewT(), text);
    }

    private static void fill(CTText content, String text) {
        content.setStringValue(withoutControls(text));
        content.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** The number of the page it stands on. */
    static void pageNumber(CTP paragraph, Type type) {
        run(paragraph, type).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText instruction = run(paragraph, type).addNewInstrText();
        instruction.setStringValue(" PAGE ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        run(paragraph, type).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph, type).addNewT().setStringValue("1");
        run(paragraph, type).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void fonts(CTRPr properties, Face face) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(face.family());
        fonts.setEastAsia(face.family());
        fonts.setHAnsi(face.family());
        fonts.setCs(face.family());
    }

    private static CTR run(CTP paragraph, Type type) {
        CTR run = paragraph.addNewR();
        set(run.addNewRPr(), type);
        return run;
    }

    private static void set(CTRPr properties, Type type) {
        fonts(properties, type.face());
        if (type.bold()) {
            properties.addNewB().setVal(STOnOff1.ON);
        }
        if (type.struck()) {
            properties.addNewStrike().setVal(STOnOff1.ON);
        }
        if (type.color() != null) {
            properties.addNewColor().setVal(type.color());
        }
        BigInteger size = BigInteger.valueOf(type.halfPoints());
        properties.addNewSz().setVal(size);
        properties.addNewSzCs().setVal(size);
        if (type.underlined()) {
            properties.addNewU().setVal(STUnderline.SINGLE);
        }
    }

    /** XML 1.0 has no place for control characters. */
    private static String withoutControls(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
