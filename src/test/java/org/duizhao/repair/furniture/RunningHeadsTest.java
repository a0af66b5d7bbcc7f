package org.duizhao.repair.furniture;

import org.duizhao.repair.Drafts;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RunningHeadsTest {

    private static List<String> left(String... pages) {
        return Drafts.lines(new RunningHeads().apply(Drafts.ofPages(pages)));
    }

    @Test
    void theHeadOfThreePagesGoes() {
        assertEquals(List.of("各村要巡堤。", "各镇要登记。", "各站要上报。"),
                left("水情简报\n各村要巡堤。\n", "水情简报\n各镇要登记。\n", "水情简报\n各站要上报。\n"));
    }

    @Test
    void digitsAsideItIsTheSameLine() {
        assertEquals(List.of("各村要巡堤。", "各镇要登记。", "各站要上报。"),
                left("水情简报 1\n各村要巡堤。\n", "水情简报 2\n各镇要登记。\n", "水情简报 3\n各站要上报。\n"));
    }

    @Test
    void theHeadOfATableStandsOnceAndItsRowsStay() {
        assertEquals(List.of("任务\t单位\t月份", "清淤\t县水利局\t5月", "清淤\t县水利局\t6月", "清淤\t县水利局\t7月"),
                left("任务\t单位\t月份\n清淤\t县水利局\t5月\n", "任务\t单位\t月份\n清淤\t县水利局\t6月\n", "任务\t单位\t月份\n清淤\t县水利局\t7月\n"));
    }

    @Test
    void aShortHeadOfTwoPagesMayBeChance() {
        List<String> lines = List.of("水情简报", "各村要巡堤。", "水情简报", "各镇要登记。");
        assertEquals(lines, left("水情简报\n各村要巡堤。\n", "水情简报\n各镇要登记。\n"));
    }

    @Test
    void ofTwoPagesALongOneGoes() {
        assertEquals(List.of("各村要巡堤。", "各镇要登记。"),
                left("云岭县水情简报汇编\n各村要巡堤。\n", "云岭县水情简报汇编\n各镇要登记。\n"));
    }

    @Test
    void ofTwoPagesOneThatBreaksASentenceGoes() {
        assertEquals(List.of("各村要每周", "巡查堤防。"), left("水情简报\n各村要每周\n", "水情简报\n巡查堤防。\n"));
    }

    @Test
    void whatMayBeTheNoticesOwnStaysOnce() {
        assertEquals(List.of("云岭县水利局文件", "各村要巡堤。", "各镇要登记。", "各站要上报。"),
                left("云岭县水利局文件\n各村要巡堤。\n", "云岭县水利局文件\n各镇要登记。\n", "云岭县水利局文件\n各站要上报。\n"));
    }

    @Test
    void aSentenceIsNoRunningHead() {
        assertEquals(6, left("各村要巡堤。\n甲村。\n", "各村要巡堤。\n乙村。\n", "各村要巡堤。\n丙村。\n").size());
    }

    @Test
    void onePageHasNone() {
        assertEquals(List.of("水情简报", "水情简报", "水情简报"), left("水情简报\n水情简报\n水情简报\n"));
    }
}
