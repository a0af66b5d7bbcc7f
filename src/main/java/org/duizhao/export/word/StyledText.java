package org.duizhao.export.word;

import org.duizhao.export.word.Ink.Line;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Paragraphs that have their looks from a named style. */
final class StyledText {

    private StyledText() {
    }

    /** Adds a paragraph to the body. */
    static CTP add(CTBody target, ParagraphStyle style, String text) {
        return add(target, style, Line.of(text, CharacterStyle.PLAIN));
    }

    /** Adds a paragraph to a cell. */
    static CTP add(CTTc target, ParagraphStyle style, String text) {
        return fill(target.addNewP(), style, Line.of(text, CharacterStyle.PLAIN));
    }

    /** Adds a paragraph to a cell. */
    static void add(CTTc target, ParagraphStyle style, Line line) {
        fill(target.addNewP(), style, line);
    }

    /** Adds a paragraph to the body. */
    static CTP add(CTBody target, ParagraphStyle style, Line line) {
        return fill(target.addNewP(), style, line);
    }

    private static CTP fill(CTP paragraph, ParagraphStyle style, Line line) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        line.inks().stream().filter(ink -> !ink.text().isEmpty()).forEach(ink -> WordRun.styled(paragraph, ink.style(), ink.text()));
        return paragraph;
    }
}
