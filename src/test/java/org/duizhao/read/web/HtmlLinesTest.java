package org.duizhao.read.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HtmlLinesTest {

    private static List<String> lines(String html) {
        return HtmlLines.of(Jsoup.parse(html).body());
    }

    @Test
    void aBlockIsALineAndALineBreakEndsOne() {
        assertEquals(List.of("一、巡堤", "各村要每周巡堤。", "另行通知。", "县水利局"),
                lines("<h2>一、巡堤</h2><p>各村要每周巡堤。<br>另行通知。</p><div>县水利局</div>"));
    }

    @Test
    void markupWithinALineDoesNotCutIt() {
        assertEquals(List.of("各村要每周巡堤。"), lines("<p>各村要<b>每周</b><span>巡堤</span>。</p>"));
    }

    @Test
    void whiteSpaceOfTheMarkupIsOneSpace() {
        assertEquals(List.of("县水利局 县林业局"), lines("<p>\n  县水利局 \n\t <b> 县林业局</b>\n</p>"));
        assertEquals(List.of("通　知"), lines("<p>　　通　知&nbsp;</p>"));
    }

    @Test
    void blankBlocksGiveNoLine() {
        assertEquals(List.of(), lines("<p> </p><p>&nbsp;</p><div>　</div><br>"));
    }

    @Test
    void aRowOfATableIsOneLine() {
        assertEquals(2, lines("<table><tr><td>县水利局</td><td>巡堤</td></tr><tr><td>县林业局</td><td>瞭望</td></tr></table>").size());
    }

    @Test
    void aTableThatOnlyHoldsAnotherIsNoRow() {
        assertEquals(List.of("各村要每周巡堤。", "各镇要逐日登记。"),
                lines("<table><tr><td><p>各村要每周巡堤。</p><table><tr><td>各镇要逐日登记。</td></tr></table></td></tr></table>"));
    }

    @Test
    void deepNestingCostsNoStack() {
        assertEquals(List.of("各村要巡堤。"), HtmlLines.of(nested(20_000)));
    }

    private static Element nested(int depth) {
        Element outer = new Element("div");
        Element inner = outer;
        for (int i = 0; i < depth; i++) {
            inner = inner.appendElement("span");
        }
        inner.text("各村要巡堤。");
        return outer;
    }
}
