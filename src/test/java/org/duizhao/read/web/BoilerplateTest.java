package org.duizhao.read.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BoilerplateTest {

    private static String left(String body) {
        Document page = Jsoup.parse(body);
        Boilerplate.remove(page);
        return page.body().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您当前的位置：首页 > 政务公开", "扫一扫在手机打开当前页", "分享到：微信 微博", "浏览次数：128", "上一篇：关于植树的通知", "下一条：没有了",
        "来源：云岭县水利局 发布时间：2024-05-06", "云ICP备 12345678号", "网站标识码：1234567890", "版权所有：云岭县人民政府"})
    void linesOfThePageAreFurniture(String line) {
        assertTrue(Boilerplate.isFurniture(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各村要每周巡堤。", "当前位置险要的堤段要每日巡查。", "信息来源要逐日登记。", "日期：2024年5月6日", "", "　"})
    void sentencesThatBeginLikewiseAreNot(String line) {
        assertFalse(Boilerplate.isFurniture(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<nav>首页</nav>", "<p hidden>旧版</p>", "<div class='share'>微信</div>", "<div id='top_menu'>政务公开</div>",
        "<div class='box bread crumbs'>首页</div>", "<footer>主办单位</footer>", "<aside>热点</aside>"})
    void elementsGoByTheirKindOrName(String furniture) {
        assertEquals("各村要每周巡堤。", left(furniture + "<p>各村要每周巡堤。</p>"));
    }

    @Test
    void aNameIsAWholeWord() {
        assertEquals("各村要巡堤", left("<div class='shareholder'>各村要巡堤</div>"));
    }

    @Test
    void whatHoldsSentencesOrADocumentNumberIsNoFurniture() {
        assertEquals("各村要巡堤。各镇要登记。", left("<div class='print'>各村要巡堤。各镇要登记。</div>"));
        assertEquals("", left("<div class='print'>各村要巡堤。</div>"));
        assertEquals("云政发〔2024〕15号", left("<div class='header'>云政发〔2024〕15号</div>"));
    }

    @Test
    void theBodyItselfStaysWhateverItIsCalled() {
        assertEquals("各村要巡堤", left("<body class='share'><p>各村要巡堤</p></body>"));
    }
}
