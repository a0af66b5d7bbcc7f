package org.duizhao.parse.outline;

import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BodyLinesTest {

    /** Number, title and text of each line, parted by |; - where there is no title. */
    private static List<String> read(String... lines) {
        return new BodyLines().read(Parsed.lines(lines)).stream()
                .map(line -> line.number().text() + "|" + (line.cut().titled() ? line.title().text() : "-") + "|" + line.text().text()).toList();
    }

    @Test
    void aLineIsItsNumberItsTitleAndItsText() {
        assertEquals(List.of("一、|压实责任|", "（一）|加强巡堤|各村要每周巡堤。", "（二）|做好登记|各村要逐日登记。", "|-|另行通知。"),
                read("一、压实责任", "（一）加强巡堤。各村要每周巡堤。", "（二）做好登记。各村要逐日登记。", "另行通知。"));
    }

    @Test
    void whereMostSiblingsArePlainSentencesAllAre() {
        assertEquals(List.of("（一）|-|各村要每周巡堤。", "（二）|-|各镇要逐日登记。", "（三）|-|做好值守。随时上报。"),
                read("（一）各村要每周巡堤。", "（二）各镇要逐日登记。", "（三）做好值守。随时上报。"));
    }

    @Test
    void labelsCountOnlyWhereThereAreSeveral() {
        assertEquals(List.of("|渔业|每日点名。", "|林业|每日瞭望。"), read("渔业：每日点名。", "林业：每日瞭望。"));
        assertEquals(List.of("|-|渔业：每日点名。"), read("渔业：每日点名。"));
    }

    @Test
    void anArticleHasATitleOnlyInBrackets() {
        assertEquals(List.of("第一条|【目的】|为防汛制定本办法。", "第二条|-|各村要每周巡堤。"), read("第一条【目的】为防汛制定本办法。", "第二条 各村要每周巡堤。"));
    }

    @Test
    void numbersThatRunThroughTheChaptersAreArticles() {
        assertEquals("五、|-|专班实行组长负责制。组长主持全面工作。", read("第一章 总则", "一、为做好防汛工作，根据有关规定制定本规则，请认真执行。", "二、各村要每周巡堤，并逐日做好登记，不得漏登。", "第二章 组成", "三、专班由县水利局、县应急管理局负责人组成。",
                "四、专班每月召开一次会议，研究防汛工作。", "五、专班实行组长负责制。组长主持全面工作。").get(6));
    }

    @Test
    void theSectionsOfAReplyAreSentences() {
        assertEquals(List.of("|-|你局请示收悉。现批复如下：", "一、|-|同意设立青禾镇。镇政府驻青禾村。", "二、|-|青禾镇辖原青禾乡。"),
                read("你局请示收悉。现批复如下：", "一、同意设立青禾镇。镇政府驻青禾村。", "二、青禾镇辖原青禾乡。"));
    }
}
