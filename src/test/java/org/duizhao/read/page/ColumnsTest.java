package org.duizhao.read.page;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ColumnsTest {

    private static final String LEFT = "各村要每周巡查一次堤防";
    private static final String RIGHT = "各镇要逐日登记水库水位";

    /** So many lines in two columns, {@code gap} apart. */
    private static List<Glyph> page(int lines, double gap) {
        List<Glyph> page = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            page.addAll(Glyphs.line(LEFT, 0, 100 + 20 * i));
            page.addAll(Glyphs.line(RIGHT, LEFT.length() * Glyphs.EM + gap, 100 + 20 * i));
        }
        return page;
    }

    private static List<List<String>> read(List<Glyph> page) {
        return Columns.of(page).stream()
                .map(column -> column.stream().map(line -> Glyphs.string(line.glyphs())).toList()).toList();
    }

    @Test
    void theLeftColumnIsReadBeforeTheRight() {
        List<List<String>> columns = read(page(6, 20));
        assertEquals(List.of(Collections.nCopies(6, LEFT), Collections.nCopies(6, RIGHT)), columns);
    }

    @Test
    void fewLinesBesideEachOtherAreATable() {
        List<List<String>> columns = read(page(5, 20));
        assertEquals(List.of(Collections.nCopies(5, LEFT + RIGHT)), columns);
    }

    @Test
    void hanziThatStandCloseAreOneColumn() {
        assertEquals(1, read(page(8, 9)).size());
    }

    @Test
    void aLineAcrossPartsThePageInBands() {
        List<Glyph> page = page(8, 20);
        page.addAll(Glyphs.line("云岭县人民政府关于做好防汛工作的通知", 30, 40));
        List<List<String>> columns = read(page);
        assertEquals(3, columns.size());
        assertEquals(List.of("云岭县人民政府关于做好防汛工作的通知"), columns.get(0));
        assertEquals(LEFT, columns.get(1).get(0));
        assertEquals(RIGHT, columns.get(2).get(0));
    }

    @Test
    void labelsBesideWhatTheyLabelAreNoColumn() {
        List<Glyph> page = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            page.addAll(Glyphs.line("水利局", 0, 100 + 20 * i));
            page.addAll(Glyphs.line("负责每周巡查水库并逐日登记水位", 50, 100 + 20 * i));
        }
        assertEquals(1, read(page).size());
    }

    @Test
    void aPageWithoutGlyphsHasNoLines() {
        assertEquals(0, Columns.of(List.of()).stream().mapToInt(List::size).sum());
    }
}
