package org.duizhao.export.word;

import org.duizhao.export.word.WordParagraph.Shape;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What stands in a cell of a table that has its looks in its text. */
final class WordCell {

    private WordCell() {
    }

    static void paragraph(CTTc target, Shape shape, Type type, String words) {
        CTP paragraph = target.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, words);
    }
}
