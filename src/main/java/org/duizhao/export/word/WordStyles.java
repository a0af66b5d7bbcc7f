package org.duizhao.export.word;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

import java.math.BigInteger;

/** The styles part of a document: all looks by name, none in the text. */
final class WordStyles {

    private WordStyles() {
    }

    /** @param type the sizes of the words of its tables */
    static void write(CTStyles styles, TableType type) {
        for (ParagraphStyle style : ParagraphStyle.values()) {
            paragraph(styles.addNewStyle(), style, type);
        }
        for (CharacterStyle style : CharacterStyle.values()) {
            if (style != CharacterStyle.PLAIN) {
                character(styles.addNewStyle(), style, type);
            }
        }
    }

    private static void paragraph(CTStyle target, ParagraphStyle style, TableType table) {
        target.setType(STStyleType.PARAGRAPH);
        target.setStyleId(style.id());
        target.addNewName().setVal(style.title());
        if (style == ParagraphStyle.BODY) {
            target.setDefault(STOnOff1.ON);
        } else {
            target.addNewBasedOn().setVal(ParagraphStyle.BODY.id());
            target.addNewNext().setVal(ParagraphStyle.BODY.id());
        }
        target.addNewQFormat();
        CTPPrGeneral properties = target.addNewPPr();
        if (style.keptWithNext()) {
            properties.addNewKeepNext().setVal(STOnOff1.ON);
        }
        properties.addNewSnapToGrid().setVal(STOnOff1.OFF);
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(style.ofTable() ? table.pitch() : style.pitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        // none is written too: else the body's would be inherited
        CTInd indent = properties.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(style.indent()));
        indent.setFirstLine(BigInteger.valueOf((long) style.indent() * style.type().halfPoints() / 10));
        properties.addNewJc().setVal(style.alignment());
        if (style.outlineLevel() >= 0) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outlineLevel()));
        }
        CTRPr characters = target.addNewRPr();
        WordRun.fonts(characters, style.type().face());
        size(characters, style.ofTable() ? table.text() : style.type().halfPoints());
    }

    private static void character(CTStyle target, CharacterStyle style, TableType table) {
        target.setType(STStyleType.CHARACTER);
        target.setStyleId(style.id());
        target.addNewName().setVal(style.title());
        target.addNewQFormat();
        CTRPr characters = target.addNewRPr();
        switch (style) {
            case NOTICE, FIGURES -> WordRun.fonts(characters, Face.HEADING);
            case SOURCE -> {
                WordRun.fonts(characters, Face.SUBHEADING);
                size(characters, table.source());
            }
            default -> characters.addNewU().setVal(STUnderline.SINGLE);
        }
    }

    private static void size(CTRPr characters, int halfPoints) {
        characters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        characters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
