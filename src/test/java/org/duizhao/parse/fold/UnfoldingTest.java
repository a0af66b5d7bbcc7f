package org.duizhao.parse.fold;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnfoldingTest {

    private static List<Line> unfolded(List<String> paragraphs) {
        List<TracedText> traced = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            traced.add(TracedText.of(paragraph, start));
            start += paragraph.length() + 1;
        }
        return new Unfolding().unfold(traced);
    }

    private static List<String> strings(String... paragraphs) {
        return unfolded(List.of(paragraphs)).stream().map(Line::text).toList();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of("一、压实责任。", "（一）加强巡堤。", "1.每周登记。", "2.及时上报。", "1.1 范围", "各乡镇人民政府：", "关于防汛的通知", "各村要巡堤。", " ", "附件：1.名单",
                "云岭县水利局", "2024年5月6日", "（此件公开发布）", "渔业：每日点名。", "第一条 各村要巡堤。").list().ofMinSize(1).ofMaxSize(12)
                .map(pieces -> String.join("", pieces)).filter(text -> !text.isBlank()).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 300)
    void noCharacterIsLostAndNoLineIsBlank(@ForAll("paragraphs") List<String> paragraphs) {
        List<Line> lines = unfolded(paragraphs);
        assertTrue(lines.stream().noneMatch(line -> line.text().isBlank()));
        assertEquals(withoutSpaces(String.join("", paragraphs)), withoutSpaces(String.join("", lines.stream().map(Line::text).toList())));
    }

    @Test
    void numberedItemsOfOneParagraphAreLinesOfTheirOwn() {
        assertEquals(List.of("一、压实责任。各村要每周巡堤。", "二、加强督查。各镇要逐日登记。"), strings("一、压实责任。各村要每周巡堤。二、加强督查。各镇要逐日登记。"));
    }

    @Test
    void onlyWhatWasCutOutOfAParagraphIsFolded() {
        assertTrue(unfolded(List.of("一、压实责任。各村要每周巡堤。二、加强督查。各镇要逐日登记。")).stream().allMatch(Line::folded));
        assertFalse(unfolded(List.of("各村要每周巡堤。")).get(0).folded());
    }

    @Test
    void aHeadOnOneLineIsCut() {
        assertEquals(List.of("云岭县水利局关于做好防汛工作的通知", "各镇水利站：", "为做好防汛，现通知如下。"), strings("云岭县水利局关于做好防汛工作的通知各镇水利站：为做好防汛，现通知如下。"));
    }

    @Test
    void behindTheFirstParagraphsThereIsNoHead() {
        String late = "云岭县水利局关于做好防汛工作的通知各镇水利站：为做好防汛，现通知如下。";
        List<String> paragraphs = new ArrayList<>(Collections.nCopies(15, "各村要每周巡堤。"));
        paragraphs.add(late);
        assertEquals(late, unfolded(paragraphs).get(15).text());
    }

    @Test
    void paragraphsStayInTheirOrder() {
        assertEquals(List.of("各村要巡堤。", "各镇要登记。"), strings("　　各村要巡堤。 ", "各镇要登记。"));
    }
}
