package org.duizhao.change.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.change.track.ParagraphEdit.Break;
import org.duizhao.change.track.ParagraphEdit.Delete;
import org.duizhao.change.track.ParagraphEdit.Edit;
import org.duizhao.change.track.ParagraphEdit.Insert;
import org.duizhao.change.track.ParagraphEdit.Keep;
import org.duizhao.change.track.Step.End;
import org.duizhao.change.track.Step.Fate;
import org.duizhao.change.track.Step.Words;
import org.junit.jupiter.api.Test;

/** How changes of a notice come into the document that it was read from, which has more and less than the notice. */
class DocumentEditsTest {

    @Test
    void whatTheDocumentHasMoreStaysWhereItIs() {
        List<String> document = List.of("云岭县人民政府文件", "　　各镇每日巡查。　", "");
        DocumentEdits.Result result = DocumentEdits.of(document, text(same("各镇每"), gone("日"), come("周"), same("巡查。"), end(Fate.SAME)));
        assertEquals(List.of("云岭县人民政府文件", "　　各镇每周巡查。　", ""), after(document, result));
        assertEquals(0, result.lost());
    }

    @Test
    void aNumberThatWordMakesIsLeftToWord() {
        List<String> document = List.of("压实责任", "应急准备");
        DocumentEdits.Result result = DocumentEdits.of(document, text(same("一、压实责任"), section(Fate.SAME), come("二、源头治理"), section(Fate.INSERTED),
                gone("二"), come("三"), same("、应急准备"), section(Fate.SAME)));
        assertEquals(List.of("压实责任", "源头治理", "应急准备"), after(document, result));
        assertEquals(new Break(1, false), result.edits().get(1).edits().get(1), "the new one looks like the heading that it comes before, with Word's number");
    }

    @Test
    void aParagraphWhoseHeadingGoesLosesItsNumber() {
        List<String> document = List.of("压实责任。各镇每日巡查。");
        TrackedText text = text(gone("（一）压实责任"), new End(Fate.DELETED, LineStyle.ITEM), same("各镇每日巡查。"), end(Fate.SAME));
        DocumentEdits.Result result = DocumentEdits.of(document, text);
        assertEquals(List.of("各镇每日巡查。"), after(document, result), "with the full stop behind the heading");
        assertTrue(result.edits().get(0).unnumbered());
    }

    @Test
    void aParagraphThatGoesTakesItsBlanksWithIt() {
        List<String> document = List.of("　　各镇每日巡查。", "　　渡口停航。");
        DocumentEdits.Result result = DocumentEdits.of(document, text(gone("各镇每日巡查。"), end(Fate.DELETED), same("渡口停航。"), end(Fate.SAME)));
        assertEquals(List.of("　　渡口停航。"), after(document, result));
    }

    @Test
    void whatOfTheNoticeTheDocumentDoesNotHaveIsCounted() {
        DocumentEdits.Result result = DocumentEdits.of(List.of("各镇巡查。"), text(same("各镇每日巡查。"), end(Fate.SAME)));
        assertEquals(2, result.lost());
        assertTrue(result.edits().get(0).none());
    }

    private static TrackedText text(Step... steps) {
        return new TrackedText(List.of(steps));
    }

    private static Words same(String text) {
        return new Words(Fate.SAME, text, 0);
    }

    private static Words gone(String text) {
        return new Words(Fate.DELETED, text, 0);
    }

    private static Words come(String text) {
        return new Words(Fate.INSERTED, text, 0);
    }

    private static End end(Fate fate) {
        return new End(fate, LineStyle.BODY);
    }

    private static End section(Fate fate) {
        return new End(fate, LineStyle.SECTION);
    }

    /** The paragraphs when all is accepted. */
    private static List<String> after(List<String> document, DocumentEdits.Result result) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < document.size(); i++) {
            int at = 0;
            for (Edit edit : result.edits().get(i).edits()) {
                if (edit instanceof Keep keep) {
                    paragraph.append(document.get(i), at, at + keep.length());
                    at += keep.length();
                } else if (edit instanceof Delete delete) {
                    at += delete.length();
                } else if (edit instanceof Insert insert) {
                    paragraph.append(insert.text());
                } else {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
            assertEquals(document.get(i).length(), at, "all of it is kept or deleted");
            if (result.edits().get(i).end()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }
}
