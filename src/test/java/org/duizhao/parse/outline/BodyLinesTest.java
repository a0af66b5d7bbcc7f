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
}
