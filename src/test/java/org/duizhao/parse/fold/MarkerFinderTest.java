package org.duizhao.parse.fold;

import org.duizhao.chinese.heading.Marker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MarkerFinderTest {

    private static List<String> inside(String text) {
        return new MarkerFinder().inside(text).stream().map(marker -> text.substring(marker.start(), marker.end())).toList();
    }

    @Test
    void theNumbersOfSeveralKindsAreFoundInTheirOrder() {
        assertEquals(List.of("二、", "（一）", "（二）", "三、"), inside("一、总体要求。守住堤防。二、任务（一）巡堤。每周一次。（二）登记。每日一次。三、要求。抓好落实。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照第一条、第二条的规定执行，统一、规范登记。", "见附件（一）、附件（二）。", "每周一、周二、周三巡堤。", "投入1.5万元、2.5万元。", "（一）项、（二）项照此办理。"})
    void wordsCitationsAndAmountsAreNone(String text) {
        assertEquals(List.of(), inside(text));
    }

    @Test
    void arabicNumbersHeadOnlyWhatGoesOnLikeATitle() {
        assertEquals(List.of("1.", "2."), inside("任务如下：1.加强巡堤。每周一次。2.做好登记。每日一次。"));
        assertEquals(List.of(), inside("任务如下：1.各村要巡堤；2.各镇要登记；3.县里要通报。"));
    }

    @Test
    void theNumberThatOpensTheTextIsNotAmongThem() {
        List<Marker> found = new MarkerFinder().inside("一、总体要求。守住堤防。二、任务。巡堤。");
        assertEquals(List.of(2), found.stream().map(Marker::value).toList());
    }
}
