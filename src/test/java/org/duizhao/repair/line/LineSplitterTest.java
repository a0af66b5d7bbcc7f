package org.duizhao.repair.line;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineSplitterTest {

    private static List<DraftLine> split(String text) {
        return LineSplitter.split(Repaired.source(text, LineKind.UNKNOWN));
    }

    @Test
    void blankLinesAreNoneAndBlanksBeforeALineAreItsIndent() {
        List<DraftLine> lines = split("　　各村要巡堤 \n \n\t登记\r\n");
        assertEquals(List.of("各村要巡堤", "登记"), lines.stream().map(DraftLine::string).toList());
        assertEquals(4, lines.get(0).indent());
    }

    @Test
    void aFormFeedBeginsAPage() {
        List<DraftLine> lines = split("一\n二\f\n三\n四");
        assertEquals(List.of(true, false, true, false), lines.stream().map(DraftLine::pageStart).toList());
    }

    @Property
    void everyCharacterKnowsItsOffset(@ForAll @StringLength(max = 20) @Chars({'县', '。', ' ', '　', '\n', '\f', '\u2028', '\t'}) String text) {
        for (DraftLine line : split(text)) {
            assertFalse(line.string().isBlank());
            for (int i = 0; i < line.length(); i++) {
                assertTrue(line.text().origin(i) < text.length() && text.charAt(line.text().origin(i)) == line.string().charAt(i));
            }
        }
    }
}
