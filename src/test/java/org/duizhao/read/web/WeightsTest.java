package org.duizhao.read.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WeightsTest {

    @Test
    void anElementWeighsWhatStandsInItAndBelowIt() {
        Document page = Jsoup.parse("<div><p>每月 检查。</p><p>上报；<a>首页，更多</a></p></div>");
        Map<Element, Weights> weights = Weights.of(page.body());
        assertEquals(new Weights(5, 0, 1), weights.get(page.select("p").get(0)), "blanks do not count");
        assertEquals(new Weights(8, 5, 1), weights.get(page.select("p").get(1)), "a link's signs part no sentences");
        assertEquals(new Weights(13, 5, 2), weights.get(page.body()));
    }

    @Test
    void whatIsInsideALinkIsLinkedHoweverDeep() {
        Document page = Jsoup.parse("<a><b>首页</b></a>");
        assertEquals(new Weights(2, 2, 0), Weights.of(page.body()).get(page.body()));
    }

    @Test
    void anEmptyElementWeighsNothing() {
        Document page = Jsoup.parse("<div></div>");
        assertEquals(new Weights(0, 0, 0), Weights.of(page.body()).get(page.selectFirst("div")));
    }
}
