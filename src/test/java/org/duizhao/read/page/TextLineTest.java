package org.duizhao.read.page;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextLineTest {

    private static List<Glyph> all(List<Glyph> first, List<Glyph> second) {
        List<Glyph> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<String> strings(List<TextLine> lines) {
        return lines.stream().map(line -> Glyphs.string(line.glyphs())).toList();
    }

    private static String spaced(List<Glyph> glyphs) {
        return Glyphs.string(TextLine.of(glyphs).get(0).spaced());
    }

    @Property(tries = 50)
    void theOrderInWhichGlyphsAreDrawnDoesNotMatter(@ForAll long seed) {
        List<Glyph> page = all(Glyphs.line("各村要每周巡堤，", 0, 100), Glyphs.line("并逐日登记。", 0, 120));
        Collections.shuffle(page, new Random(seed));
        assertEquals(List.of("各村要每周巡堤，", "并逐日登记。"), strings(TextLine.of(page)));
    }

    @Test
    void whatStandsLessThanHalfAnEmHigherIsOnTheSameLine() {
        assertEquals(List.of("库容2"), strings(TextLine.of(all(Glyphs.line("库容", 0, 100), Glyphs.line("2", 20, 96)))));
        assertEquals(List.of("2", "库容"), strings(TextLine.of(all(Glyphs.line("库容", 0, 100), Glyphs.line("2", 20, 94)))));
    }

    @Test
    void blanksAtTheEndsAreLeftOut() {
        assertEquals(List.of("巡 堤"), strings(TextLine.of(Glyphs.line("　巡 堤\u00A0", 0, 100))));
        assertEquals(List.of(), TextLine.of(Glyphs.line(" 　", 0, 100)));
    }

    @Test
    void aLineKnowsItsEdgesAndItsLargestFont() {
        Glyph large = new Glyph("堤", 30, 100, 16, 16, false);
        TextLine line = TextLine.of(all(Glyphs.line("巡", 10, 100), List.of(large))).get(0);
        assertEquals(10, line.left());
        assertEquals(46, line.right());
        assertEquals(16, line.em());
    }

    @Test
    void aGapBetweenHanziIsASpaceOnlyWhenItIsWide() {
        assertEquals("巡堤", spaced(all(Glyphs.line("巡", 0, 100), Glyphs.line("堤", 17, 100))));
        assertEquals("巡 堤", spaced(all(Glyphs.line("巡", 0, 100), Glyphs.line("堤", 19, 100))));
    }

    @Test
    void betweenLatinLettersANarrowGapIsOne() {
        assertEquals("AB", spaced(all(Glyphs.line("A", 0, 100), Glyphs.line("B", 11, 100))));
        assertEquals("A B", spaced(all(Glyphs.line("A", 0, 100), Glyphs.line("B", 13, 100))));
    }

    @Test
    void severalBlanksAreOneSpace() {
        assertEquals("巡 堤", spaced(Glyphs.line("巡 　 堤", 0, 100)));
    }

    @Test
    void partsStandFurtherApartThanAsked() {
        List<Glyph> line = all(Glyphs.line("巡堤", 0, 100), Glyphs.line("登记", 35, 100));
        assertEquals(List.of("巡堤", "登记"), strings(TextLine.of(line).get(0).parts(1)));
        assertEquals(List.of("巡堤登记"), strings(TextLine.of(line).get(0).parts(2)));
    }
}
