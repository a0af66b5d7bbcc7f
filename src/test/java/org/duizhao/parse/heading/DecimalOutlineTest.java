package org.duizhao.parse.heading;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DecimalOutlineTest {

    @Test
    void numbersThatGoOnAreAnOutline() {
        Map<Integer, Marker> markers = DecimalOutline.markers(Parsed.lines("1 总则", "1.1 编制目的", "为防汛制定本预案。", "1.2 适用范围", "2 组织", "2.1 指挥部", "2.1.1 职责"));
        assertEquals(Map.of(0, Marker.Kind.DECIMAL_CHAPTER, 1, Marker.Kind.DECIMAL_PART, 3, Marker.Kind.DECIMAL_PART,
                4, Marker.Kind.DECIMAL_CHAPTER, 5, Marker.Kind.DECIMAL_PART, 6, Marker.Kind.DECIMAL_ITEM),
                markers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().kind())));
    }

    @Test
    void amountsAreNone() {
        assertEquals(Map.of(), DecimalOutline.markers(Parsed.lines("1.2万亩农田完成灌溉", "1.3亿元投入水利", "堤长3.4公里")));
        assertEquals(List.of(), DecimalOutline.inside("投入1.2万元，整修1.3公里。"));
    }

    @Test
    void oneNumberProvesNothing() {
        assertEquals(Map.of(), DecimalOutline.markers(Parsed.lines("1 总则", "1.1 编制目的", "为防汛制定本预案。")));
    }

    @Test
    void theNumbersInOneLineAreFoundWhereTheyStand() {
        String text = "1 总则 1.1 编制目的。1.2 适用范围。";
        assertEquals(List.of(text.indexOf("1.1"), text.indexOf("1.2")), DecimalOutline.inside(text));
    }

    @Test
    void aLineMayOpenOneWhereATitleOrAnInnerNumberFollows() {
        assertTrue(DecimalOutline.mayOpen("1 总则"));
        assertTrue(DecimalOutline.mayOpen("1.1 编制目的：防汛。"));
        assertFalse(DecimalOutline.mayOpen("2024年防汛工作"));
        assertFalse(DecimalOutline.mayOpen("5小时内报告"));
        assertFalse(DecimalOutline.mayOpen("总则"));
    }
}
