package org.duizhao.repair.character;

import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FounderFontsTest {

    private static List<String> edits(String text, SourceRange... founder) {
        SourceFile file = new SourceFile("0123456789abcdef", "通知.pdf", text);
        SourceText source = new SourceText(file, Format.PDF, SourceText.LineKind.WRAPPED, List.of(), List.of(founder));
        List<Edit> edits = new FounderFonts(new FounderTable()).in(Draft.of(source, Set.of()));
        return edits.stream().map(edit -> edit.line() + ":" + edit.start() + "-" + edit.end() + edit.after()).toList();
    }

    @Test
    void everyHanziOfAFounderRunIsASign() {
        assertEquals(List.of("0:1-22", "0:2-30"), edits("共圆园次。", new SourceRange(1, 3)));
    }

    @Test
    void theSameHanziInAnotherFontIsItself() {
        assertEquals(List.of(), edits("共圆园次。"));
        assertEquals(List.of("0:0-12"), edits("圆形花园", new SourceRange(0, 1)));
    }

    @Test
    void aRunWithAHanziOfNoSignStays() {
        assertEquals(List.of(), edits("圆县园", new SourceRange(0, 3)));
    }

    @Test
    void whatIsNoHanziInARunStays() {
        assertEquals(List.of("0:1-22"), edits("A圆B", new SourceRange(0, 3)));
    }

    @Test
    void aRunIsFoundInItsOwnLine() {
        assertEquals(List.of("1:2-30"), edits("花园\n公共园\n", new SourceRange(5, 6)));
    }
}
